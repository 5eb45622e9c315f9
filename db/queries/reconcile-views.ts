import { desc, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { viewReconciliations } from '../schema/views.ts'

export type Reconciliation = {
  day: string
  /** Counted events of the day. */
  events: number
  /** By how much the site's rollup differs from them; negative when it has fewer. */
  siteDifference: number
  differingArticles: number
  /** Kinds of sources whose sum is not that of the events that name one. */
  differingSources: number
  /** Articles whose rollup of how far readers came is not that of the events. */
  differingReading: number
  /** Hours whose rollup, of the site or of an article, is not that of the events. */
  differingHours: number
}

/** The days whose single events are still kept and complete: they have a partition, and are over. Oldest first. */
export async function reconcilableDays(db: Connection): Promise<string[]> {
  const { rows } = await db.execute<{ day: string }>(sql`
    select day::text from (
      select to_date(right(relname, 8), 'YYYYMMDD') as day
      from pg_inherits join pg_class on pg_class.oid = inhrelid where inhparent = 'view_events'::regclass
    ) kept
    where day < (now() at time zone 'Asia/Ho_Chi_Minh')::date
    order by day`)
  return rows.map(({ day }) => day)
}

/** Compares a day's single events with its rollups, and keeps what came of it. */
export async function reconcileDay(db: Connection, day: string): Promise<Reconciliation> {
  const { rows } = await db.execute<Omit<Reconciliation, 'day'>>(sql`
    with counted as materialized (select * from view_events where day = ${day}::date and counted),
    articles_of_events as (
      select article_id, count(*) as views from counted where article_id is not null group by article_id
    ), differing_articles as (
      select from articles_of_events
        full join (select * from article_views where day = ${day}::date) rollup using (article_id)
      where coalesce(articles_of_events.views, 0) <> coalesce(rollup.views, 0)
    ), named as (
      select kind, count(name) as views
      from counted, lateral (values ('page', page), ('referrer', referrer), ('campaign', campaign), ('device', device))
        as source (kind, name)
      group by kind having count(name) > 0
    ), differing_sources as (
      select from named
        full join (select kind, sum(views) as views from view_sources where day = ${day}::date group by kind) rollup
          using (kind)
      where coalesce(named.views, 0) <> coalesce(rollup.views, 0)
    ), reading_of_events as (
      select article_id, count(*) as measured, count(*) filter (where reached >= 25) as reached_25,
        count(*) filter (where reached >= 50) as reached_50, count(*) filter (where reached >= 75) as reached_75,
        count(*) filter (where reached >= 100) as reached_100
      from counted where article_id is not null and reached is not null group by article_id
    ), differing_reading as (
      select from reading_of_events event
        full join (select * from article_reading where day = ${day}::date) rollup using (article_id)
      where (event.measured, event.reached_25, event.reached_50, event.reached_75, event.reached_100)
        is distinct from (rollup.measured, rollup.reached_25, rollup.reached_50, rollup.reached_75, rollup.reached_100)
    ), hours as (
      select article_id, extract(hour from at at time zone 'Asia/Ho_Chi_Minh')::smallint as hour from counted
    ), differing_hours as (
      select from (select hour, count(*) as views from hours group by hour) event
        full join (select hour, views from site_view_hours where day = ${day}::date and views > 0) rollup using (hour)
      where event.views is distinct from rollup.views
      union all
      select from (select article_id, hour, count(*) as views from hours where article_id is not null group by 1, 2) event
        full join (select article_id, hour, views from article_view_hours where day = ${day}::date) rollup
          using (article_id, hour)
      where event.views is distinct from rollup.views
    ), found as (
      select (select count(*) from counted) as events,
        coalesce((select views from site_views where day = ${day}::date), 0) as site,
        (select count(*) from differing_articles) as articles,
        (select count(*) from differing_sources) as sources,
        (select count(*) from differing_reading) as reading,
        (select count(*) from differing_hours) as hours
    )
    insert into view_reconciliations as kept
      (day, events, site_difference, differing_articles, differing_sources, differing_reading, differing_hours,
        checked_at)
    select ${day}::date, events, site - events, articles, sources, reading, hours, now() from found
    on conflict (day) do update set events = excluded.events, site_difference = excluded.site_difference,
      differing_articles = excluded.differing_articles, differing_sources = excluded.differing_sources,
      differing_reading = excluded.differing_reading, differing_hours = excluded.differing_hours,
      checked_at = excluded.checked_at
    returning events::float8, site_difference::float8 as "siteDifference",
      differing_articles as "differingArticles", differing_sources as "differingSources",
      differing_reading as "differingReading", differing_hours as "differingHours"`)
  const [found] = rows
  if (!found) throw new Error(`nothing came of comparing ${day}`)
  return { day, ...found }
}

/** What was found for the days that were compared last, newest first. */
export function latestReconciliations(db: Connection, days: number) {
  return db.select().from(viewReconciliations).orderBy(desc(viewReconciliations.day)).limit(days)
}
