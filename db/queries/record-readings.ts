import type pg from 'pg'
import type { Report } from './record-views.ts'

// The rollup grows by what is new about a view: a reader who comes back to the page and goes on moves up, and is not
// counted a second time. Views of yesterday are found too: who reads over midnight leaves today.
const record = {
  name: 'record-readings',
  text: `
  with clock as materialized (
    select (statement_timestamp() at time zone 'Asia/Ho_Chi_Minh')::date as today
  ), told as materialized (
    select event_id, max(reached) as reached
    from unnest($1::uuid[], $2::smallint[]) as told (event_id, reached) group by event_id
  ), further as materialized (
    select seen.event_id, seen.day, seen.article_id, seen.reached as before, told.reached
    from told join view_events seen on seen.event_id = told.event_id
      and seen.day between (select today from clock) - 1 and (select today from clock)
    where seen.counted and seen.article_id is not null and (seen.reached is null or seen.reached < told.reached)
  ), written as (
    update view_events seen set reached = further.reached
    from further where seen.event_id = further.event_id and seen.day = further.day
  )
  insert into article_reading (article_id, day, measured, reached_25, reached_50, reached_75, reached_100)
  select article_id, day, count(*) filter (where before is null),
    count(*) filter (where reached >= 25 and coalesce(before, 0) < 25),
    count(*) filter (where reached >= 50 and coalesce(before, 0) < 50),
    count(*) filter (where reached >= 75 and coalesce(before, 0) < 75),
    count(*) filter (where reached >= 100 and coalesce(before, 0) < 100)
  from further group by article_id, day order by article_id, day
  on conflict (article_id, day) do update set measured = article_reading.measured + excluded.measured,
    reached_25 = article_reading.reached_25 + excluded.reached_25,
    reached_50 = article_reading.reached_50 + excluded.reached_50,
    reached_75 = article_reading.reached_75 + excluded.reached_75,
    reached_100 = article_reading.reached_100 + excluded.reached_100`,
}

/**
 * Writes down how far readers came, within the transaction of a batch of views (record-views.ts): at the view itself and in
 * the rollup of its article and day. Only a view that counted can have come anywhere, the furthest place it told of stands,
 * and to say it twice changes nothing: there are never more readings than views.
 *
 * @param patience milliseconds after which a silent connection is given up
 */
export async function recordReadings(client: pg.PoolClient, reports: Report[], patience: number): Promise<void> {
  const readings = reports.filter(({ eventId, reached }) => eventId !== null && reached !== undefined)
  if (readings.length === 0) return
  const values = [readings.map(({ eventId }) => eventId), readings.map(({ reached }) => reached)]
  await client.query({ ...record, values, query_timeout: patience } as pg.QueryConfig)
}
