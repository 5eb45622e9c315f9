import type pg from 'pg'
import { type QuarterReached, type ViewSourceKind, viewSourceKinds } from '../schema/views.ts'
import { recordReadings } from './record-readings.ts'

/**
 * What a browser told us about its reader. A view has all three; a beat of presence has only the visitor; a request
 * that does not count (bot, desk) has only the article whose total it is shown. Whoever leaves an article says how far
 * they came, under the event id of their view.
 */
export type Report = {
  eventId: string | null
  visitorKey: Buffer | null
  articleId: string | null
  /** Where the reader stands and comes from, as far as their browser says. */
  source?: ViewSource
  reached?: QuarterReached
}

export type ViewSource = Partial<Record<ViewSourceKind, string>>

// Every batch adds to today's row of site_views, so batches of several processes wait for one another anyway. Waiting at
// the door instead makes that explicit: no two batches interleave, nothing can deadlock, and what a batch reads before
// it writes cannot change in between. Everything else that writes these tables (view-upkeep.ts) takes the same lock.
// view_events, presence and recent_views grow from nothing every day: a plan made while they were small would scan them
// whole an hour later, so only the indexes are open to the planner. Then one plan does for all batches, and is kept:
// making it takes longer than committing a small batch.
const enter = `
  begin;
  set local plan_cache_mode = force_generic_plan;
  set local enable_seqscan = off; set local enable_hashjoin = off; set local enable_mergejoin = off;
  select pg_advisory_xact_lock(7310003)`

// A page without an article has a place in recent_views by its path; one that does not say its path, the nil UUID.
const noArticle = `'00000000-0000-0000-0000-000000000000'::uuid`

// Names come from browsers, and a script can invent as many as it likes: a day keeps this many of a kind apart, and adds
// up the rest under the empty name.
const namesPerDay = 300

const record = {
  name: 'record-views',
  text: `
  with clock as materialized (
    select now, there::date as today, extract(hour from there)::smallint as hour
    from (select statement_timestamp() as now, statement_timestamp() at time zone 'Asia/Ho_Chi_Minh' as there) clock
  ), arrived as materialized (
    select * from unnest($1::uuid[], $2::bytea[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[])
      with ordinality as report (event_id, visitor_key, article_id, page, referrer, campaign, device, place)
  ), readable as materialized (
    select id from articles where id = any ($3::uuid[]) and published_at is not null and visibility <> 'removed'
  ), accepted as materialized (
    select * from arrived where article_id is null or article_id in (select id from readable)
  ), fresh as materialized (
    select *, row_number() over (partition by visitor_key, spot order by place) as turn
    from (select *, coalesce(article_id, md5(page)::uuid, ${noArticle}) as spot from (select distinct on (event_id) * from accepted where event_id is not null order by event_id, place) first) once
    where not exists (
      select from view_events known
      where known.event_id = once.event_id
        and known.day between (select today from clock) - 1 and (select today from clock)
    )
  ), judged as materialized (
    select *, turn = 1 and not exists (
      select from recent_views recent
      where recent.visitor_key = fresh.visitor_key and recent.article_id = fresh.spot
        and recent.last_at > (select now from clock) - interval '30 seconds'
    ) as counted
    from fresh
  ), written as (
    insert into view_events (event_id, day, at, visitor_key, article_id, counted, page, referrer, campaign, device)
    select event_id, today, now, visitor_key, article_id, counted, page, referrer, campaign, device from judged, clock
  ), remembered as (
    insert into recent_views (visitor_key, article_id, last_at)
    select visitor_key, spot, now from judged, clock where turn = 1
    on conflict (visitor_key, article_id) do update set last_at = excluded.last_at
  ), added as materialized (
    select article_id, count(*) as views from judged where counted and article_id is not null group by article_id
  ), added_to_articles as (
    insert into article_views (article_id, day, views)
    select article_id, today, views from added, clock
    on conflict (article_id, day) do update set views = article_views.views + excluded.views
  ), added_to_article_hours as (
    insert into article_view_hours (article_id, day, hour, views)
    select article_id, today, hour, views from added, clock
    on conflict (article_id, day, hour) do update set views = article_view_hours.views + excluded.views
  ), named as materialized (
    select named.*, known.day is not null as known,
      row_number() over (partition by named.kind, known.day is null order by named.views desc) as rank
    from (
      select kind, name, count(*) as views
      from judged, lateral (values ('page', page), ('referrer', referrer), ('campaign', campaign), ('device', device))
        as source (kind, name)
      where counted and name is not null group by kind, name
    ) named left join view_sources known
      on known.day = (select today from clock) and known.kind = named.kind and known.name = named.name
  ), added_to_sources as (
    insert into view_sources (day, kind, name, views)
    select (select today from clock), kind, kept, sum(views) from (
      select kind, views, case
          when known then name
          when rank > ${namesPerDay} then ''
          when rank + (select count(*) from view_sources
            where day = (select today from clock) and kind = named.kind) <= ${namesPerDay} then name
          else ''
        end as kept
      from named
    ) capped group by kind, kept
    on conflict (day, kind, name) do update set views = view_sources.views + excluded.views
  ), seen as materialized (
    select distinct visitor_key from accepted where visitor_key is not null
  ), present as (
    insert into presence (visitor_key, last_seen)
    select visitor_key, now from seen, clock
    on conflict (visitor_key) do update set last_seen = excluded.last_seen
  ), site as materialized (
    select (select count(*) from judged where counted) as views,
      (select count(*) from seen where not exists (
        select from presence
        where presence.visitor_key = seen.visitor_key
          and presence.last_seen > (select now from clock) - interval '30 minutes'
      )) as visits
  ), added_to_site as (
    insert into site_views (day, views, visits)
    select today, views, visits from site, clock where views + visits > 0
    on conflict (day) do update
      set views = site_views.views + excluded.views, visits = site_views.visits + excluded.visits
  ), added_to_site_hours as (
    insert into site_view_hours (day, hour, views, visits)
    select today, hour, views, visits from site, clock where views + visits > 0
    on conflict (day, hour) do update
      set views = site_view_hours.views + excluded.views, visits = site_view_hours.visits + excluded.visits
  )
  select readable.id,
    (coalesce(opening.views, 0) + coalesce(added.views, 0)
      + coalesce((select sum(views) from article_views where article_id = readable.id), 0))::float8 as total
  from readable
    left join opening_article_views opening on opening.article_id = readable.id
    left join added on added.article_id = readable.id`,
}

/** Milliseconds after which a silent connection is given up. The views may be in all the same: a retry finds its event. */
const patience = 10_000

/**
 * Commits a batch of reports in one transaction: events, rollups, visits and presence, or nothing at all. An event id is
 * counted once however often it arrives (today and yesterday, in this batch and in those of other processes); a visitor's
 * further views of an article count only after 30 seconds of quiet (COUNTER 5.1, double clicks). Reports on articles
 * that readers cannot see (unknown, never published, removed) leave no trace. How far readers came is in after the views,
 * so that both may arrive in one batch.
 *
 * @returns the total of each readable article in the batch, this batch included. Missing: not readable
 * @throws when the database does not answer; whether the batch is in is then unknown
 */
export async function recordViews(pool: pg.Pool, reports: Report[]): Promise<Map<string, number>> {
  const client = await pool.connect()
  try {
    // All at once: each waits in the database for the one before it. What follows a failure is refused there, COMMIT included.
    const [, { rows }] = await Promise.all([
      client.query({ text: enter, query_timeout: patience } as pg.QueryConfig),
      client.query<{ id: string; total: number }>({
        ...record,
        values: viewColumns(reports.filter(({ reached }) => reached === undefined)),
        query_timeout: patience,
      } as pg.QueryConfig),
      recordReadings(client, reports, patience),
      client.query({ text: 'commit', query_timeout: patience } as pg.QueryConfig),
    ])
    client.release()
    return new Map(rows.map(row => [row.id, row.total]))
  } catch (error) {
    // Closing the connection rolls back, and a query given up on may still be running in it.
    client.release(true)
    throw error
  }
}

function viewColumns(views: Report[]) {
  return [
    views.map(view => view.eventId),
    views.map(view => view.visitorKey),
    views.map(view => view.articleId),
    ...viewSourceKinds.map(kind => views.map(({ source }) => source?.[kind] ?? null)),
  ]
}
