import type pg from 'pg'

/**
 * What a browser told us about its reader. A view has all three; a beat of presence has only the visitor; a request
 * that does not count (bot, desk) has only the article whose total it is shown.
 */
export type Report = { eventId: string | null; visitorKey: Buffer | null; articleId: string | null }

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

// The pages without an article share one place in recent_views; no article has the nil UUID.
const noArticle = `'00000000-0000-0000-0000-000000000000'::uuid`

const record = {
  name: 'record-views',
  text: `
  with clock as materialized (
    select statement_timestamp() as now, (statement_timestamp() at time zone 'Asia/Ho_Chi_Minh')::date as today
  ), arrived as materialized (
    select * from unnest($1::uuid[], $2::bytea[], $3::uuid[])
      with ordinality as report (event_id, visitor_key, article_id, place)
  ), readable as materialized (
    select id from articles where id = any ($3::uuid[]) and published_at is not null and visibility <> 'removed'
  ), accepted as materialized (
    select * from arrived where article_id is null or article_id in (select id from readable)
  ), fresh as materialized (
    select event_id, visitor_key, article_id, coalesce(article_id, ${noArticle}) as page,
      row_number() over (partition by visitor_key, article_id order by place) as turn
    from (select distinct on (event_id) * from accepted where event_id is not null order by event_id, place) once
    where not exists (
      select from view_events known
      where known.event_id = once.event_id
        and known.day between (select today from clock) - 1 and (select today from clock)
    )
  ), judged as materialized (
    select *, turn = 1 and not exists (
      select from recent_views recent
      where recent.visitor_key = fresh.visitor_key and recent.article_id = fresh.page
        and recent.last_at > (select now from clock) - interval '30 seconds'
    ) as counted
    from fresh
  ), written as (
    insert into view_events (event_id, day, at, visitor_key, article_id, counted)
    select event_id, today, now, visitor_key, article_id, counted from judged, clock
  ), remembered as (
    insert into recent_views (visitor_key, article_id, last_at)
    select visitor_key, page, now from judged, clock where turn = 1
    on conflict (visitor_key, article_id) do update set last_at = excluded.last_at
  ), added as materialized (
    select article_id, count(*) as views from judged where counted and article_id is not null group by article_id
  ), added_to_articles as (
    insert into article_views (article_id, day, views)
    select article_id, today, views from added, clock
    on conflict (article_id, day) do update set views = article_views.views + excluded.views
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
 * that readers cannot see (unknown, never published, removed) leave no trace.
 *
 * @returns the total of each readable article in the batch, this batch included. Missing: not readable
 * @throws when the database does not answer; whether the batch is in is then unknown
 */
export async function recordViews(pool: pg.Pool, reports: Report[]): Promise<Map<string, number>> {
  const client = await pool.connect()
  try {
    await client.query({ text: enter, query_timeout: patience } as pg.QueryConfig)
    const values = [
      reports.map(report => report.eventId),
      reports.map(report => report.visitorKey),
      reports.map(report => report.articleId),
    ]
    const { rows } = await client.query<{ id: string; total: number }>({
      ...record,
      values,
      query_timeout: patience,
    } as pg.QueryConfig)
    await client.query({ text: 'commit', query_timeout: patience } as pg.QueryConfig)
    client.release()
    return new Map(rows.map(row => [row.id, row.total]))
  } catch (error) {
    // Closing the connection rolls back, and a query given up on may still be running in it.
    client.release(true)
    throw error
  }
}
