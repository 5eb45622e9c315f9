import { type SQL, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import type { Days } from './statistics.ts'

export const viewSubjects = ['article', 'section', 'author', 'tag', 'referrer'] as const

/** What the views are of: an article or section by its id, an author or tag by its slug, a referrer by its host. */
export type ViewSubject = { kind: (typeof viewSubjects)[number]; key: string }

export type DayViews = { day: string; views: number }
export type HourViews = { hour: number; views: number; visits: number }

/** Views of one subject, day by day; days without any are left out. */
export async function subjectDays(db: Connection, subject: ViewSubject, { from, to }: Days): Promise<DayViews[]> {
  const counted =
    subject.kind === 'referrer'
      ? sql`view_sources counted where counted.kind = 'referrer' and counted.name = ${subject.key}`
      : sql`article_views counted where ${isOf(subject)}`
  const { rows } = await db.execute<DayViews>(sql`
    select day::text, sum(views)::float8 as views from ${counted}
      and day between ${from}::date and ${to}::date group by day order by day`)
  return rows
}

/** Views and visits of the whole site in the hours of a day; hours without any are left out. */
export async function siteHours(db: Connection, day: string): Promise<HourViews[]> {
  const { rows } = await db.execute<HourViews>(sql`
    select hour::int, views::float8, visits::float8 from site_view_hours where day = ${day}::date order by hour`)
  return rows
}

/**
 * Views of one subject in the hours of a day. Of articles, hours are kept as long as single events; referrers are counted
 * by the day only.
 */
export async function subjectHours(db: Connection, subject: ViewSubject, day: string): Promise<HourViews[]> {
  const { rows } = await db.execute<HourViews>(sql`
    select hour::int, sum(views)::float8 as views, 0::float8 as visits from article_view_hours counted
    where ${isOf(subject)} and day = ${day}::date group by hour order by hour`)
  return rows
}

/** What readers call a subject; null when there is none of the kind, or its name is not to be shown any more. */
export async function subjectName(db: Connection, { kind, key }: ViewSubject): Promise<string | null> {
  if (kind === 'referrer') return key
  const named = {
    article: sql`
      select edition.title as name from articles article
        join editions edition on edition.article_id = article.id and edition.state = 'published'
      where article.id::text = ${key} and article.visibility <> 'removed'`,
    section: sql`select name from sections where id::text = ${key}`,
    author: sql`select min(name) as name from catalogue_entries where kind = 'author' and slug = ${key}`,
    tag: sql`select min(name) as name from catalogue_entries where kind = 'tag' and slug = ${key}`,
  }
  const { rows } = await db.execute<{ name: string | null }>(named[kind])
  return rows[0]?.name ?? null
}

function isOf({ kind, key }: ViewSubject): SQL {
  if (kind === 'article') return sql`counted.article_id = ${key}`
  if (kind === 'section') return sql`counted.article_id in (select id from articles where section_id = ${key})`
  return sql`counted.article_id in (select article_id from catalogue_entries where kind = ${kind} and slug = ${key})`
}
