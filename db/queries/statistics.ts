import { sql } from 'drizzle-orm'
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

export type ReadByArticle = {
  articles: ArticleViews[]
  sections: NamedViews[]
  authors: NamedViews[]
  tags: NamedViews[]
}

/**
 * What was read most in these days: articles, and the sections, authors and tags that they stand under, most read first. A
 * removed article is counted and not named: its title is nobody's any more. One with several authors or tags counts for
 * each of them, so that they must not be added up. The sums of a year are read once for all four.
 */
export async function readByArticle(db: Connection, { from, to }: Days, limit: number): Promise<ReadByArticle> {
  const { rows } = await db.execute<{
    what: string
    key: string
    name: string | null
    slug: string | null
    views: number
  }>(sql`
    with counted as materialized (
      select article_id, sum(views)::float8 as views from article_views
      where day between ${from}::date and ${to}::date
      group by article_id
    ), most as (
      select article_id, views from counted order by views desc, article_id desc limit ${limit}
    ), entries as (
      select entry.kind::text as what, entry.slug as key, min(entry.name) as name, sum(counted.views) as views,
        row_number() over (partition by entry.kind order by sum(counted.views) desc, min(entry.name)) as place
      from counted join catalogue_entries entry on entry.article_id = counted.article_id
      group by entry.kind, entry.slug
    )
    (select 'article' as what, article.id::text as key, edition.title as name,
        case when edition.id is not null then article.slug end as slug, views
      from most
        join articles article on article.id = most.article_id
        left join editions edition
          on edition.article_id = article.id and edition.state = 'published' and article.visibility <> 'removed'
      order by views desc, article.id desc)
    union all
    (select 'section', section.id::text, section.name, null, sum(counted.views) as views
      from counted
        join articles article on article.id = counted.article_id
        join sections section on section.id = article.section_id
      group by section.id order by views desc, section.name limit ${limit})
    union all
    (select what, key, name, null, views from entries where place <= ${limit} order by what, place)`)
  const named = (what: string) =>
    rows.filter(row => row.what === what).map(({ key, name, views }) => ({ key, name: name ?? '', views }))
  return {
    articles: rows
      .filter(({ what }) => what === 'article')
      .map(({ key, name, slug, views }) => ({ articleId: key, title: name, slug, views })),
    sections: named('section'),
    authors: named('author'),
    tags: named('tag'),
  }
}

/** Views per page, referrer, campaign and device, most first. The empty name: all others of days that had too many. */
export async function readBySource(
  db: Connection,
  { from, to }: Days,
  limit: number,
): Promise<Record<ViewSourceKind, NamedViews[]>> {
  const { rows } = await db.execute<{ kind: ViewSourceKind; name: string; views: number }>(sql`
    select kind, name, views from (
      select kind, name, sum(views)::float8 as views,
        row_number() over (partition by kind order by sum(views) desc, name) as place
      from view_sources where day between ${from}::date and ${to}::date group by kind, name
    ) ranked where place <= ${limit} order by kind, place`)
  const of = (kind: ViewSourceKind) =>
    rows.filter(row => row.kind === kind).map(({ name, views }) => ({ key: name, name, views }))
  return { page: of('page'), referrer: of('referrer'), campaign: of('campaign'), device: of('device') }
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
