import { type SQL, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import type { ViewSourceKind } from '../schema/views.ts'

/** Vietnamese days, both included. */
export type Days = { from: string; to: string }
/** `key` is what tells the named apart: an id, a slug, a host. */
export type NamedViews = { key: string; name: string; views: number }
export type ArticleViews = { articleId: string; title: string | null; slug: string | null; views: number }

/** The day that it is in Vietnam, by the database clock. */
export async function newsroomToday(db: Connection): Promise<string> {
  return (await newsroomNow(db)).today
}

/** The day and the hour (0 to 23) that it is in Vietnam, by the database clock. */
export async function newsroomNow(db: Connection): Promise<{ today: string; hour: number }> {
  const { rows } = await db.execute<{ today: string; hour: number }>(sql`
    select there::date::text as today, extract(hour from there)::int as hour
    from (select now() at time zone 'Asia/Ho_Chi_Minh' as there) clock`)
  const [now] = rows
  if (!now) throw new Error('the database does not say what time it is')
  return now
}

/** Views and visits of the site, day by day; days without any are left out. */
export async function siteDays(db: Connection, { from, to }: Days) {
  const { rows } = await db.execute<{ day: string; views: number; visits: number }>(sql`
    select day::text, views::float8, visits::float8 from site_views
    where day between ${from}::date and ${to}::date order by day`)
  return rows
}

/** The articles read most in these days. A removed one is counted and not named: its title is nobody's any more. */
export async function articlesRead(db: Connection, { from, to }: Days, limit: number): Promise<ArticleViews[]> {
  const { rows } = await db.execute<ArticleViews>(sql`
    with counted as (
      select article_id, sum(views)::float8 as views from article_views
      where day between ${from}::date and ${to}::date
      group by article_id order by views desc, article_id desc limit ${limit}
    )
    select article.id as "articleId", edition.title, case when edition.id is not null then article.slug end as slug, views
    from counted
      join articles article on article.id = counted.article_id
      left join editions edition
        on edition.article_id = article.id and edition.state = 'published' and article.visibility <> 'removed'
    order by views desc, article.id desc`)
  return rows
}

/** Views per section, most read first. */
export function sectionsRead(db: Connection, days: Days, limit: number): Promise<NamedViews[]> {
  return namedViews(
    db,
    sql`
    select section.id::text as key, section.name, sum(counted.views)::float8 as views
    from ${viewsPerArticle(days)} counted
      join articles article on article.id = counted.article_id
      join sections section on section.id = article.section_id
    group by section.id`,
    limit,
  )
}

/** Views per author or tag. An article with several counts for each of them, so that they must not be added up. */
export function catalogueRead(
  db: Connection,
  days: Days,
  kind: 'author' | 'tag',
  limit: number,
): Promise<NamedViews[]> {
  return namedViews(
    db,
    sql`
    select entry.slug as key, min(entry.name) as name, sum(counted.views)::float8 as views
    from ${viewsPerArticle(days)} counted
      join catalogue_entries entry on entry.article_id = counted.article_id and entry.kind = ${kind}
    group by entry.slug`,
    limit,
  )
}

/** Views per page, referrer, campaign or device. The empty name: all others of days that had too many. */
export function sourcesRead(
  db: Connection,
  { from, to }: Days,
  kind: ViewSourceKind,
  limit: number,
): Promise<NamedViews[]> {
  return namedViews(
    db,
    sql`
    select name as key, name, sum(views)::float8 as views from view_sources
    where kind = ${kind} and day between ${from}::date and ${to}::date group by name`,
    limit,
  )
}

/** What visitors looked at in the last five minutes. Forgotten in a crash of the database, like presence. */
export async function readNow(db: Connection, limit: number): Promise<ArticleViews[]> {
  const { rows } = await db.execute<ArticleViews>(sql`
    select article.id as "articleId", edition.title, article.slug, count(*)::float8 as views
    from recent_views recent
      join articles article on article.id = recent.article_id and article.visibility = 'live'
      join editions edition on edition.article_id = article.id and edition.state = 'published'
    where recent.last_at > now() - interval '5 minutes'
    group by article.id, edition.id
    order by views desc, article.id desc limit ${limit}`)
  return rows
}

const viewsPerArticle = ({ from, to }: Days) => sql`(
  select article_id, sum(views) as views from article_views
  where day between ${from}::date and ${to}::date group by article_id)`

async function namedViews(db: Connection, query: SQL, limit: number): Promise<NamedViews[]> {
  const { rows } = await db.execute<NamedViews>(sql`${query} order by views desc, name limit ${limit}`)
  return rows
}
