import { sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import type { Days } from './statistics.ts'

/** How many of the views that were measured came how far down the text; each quarter includes those who came further. */
export type Reading = { measured: number; reached25: number; reached50: number; reached75: number; reached100: number }
export type ArticleReading = Reading & { articleId: string; title: string | null; slug: string | null }

const sums = sql`
  coalesce(sum(measured), 0)::float8 as measured,
  coalesce(sum(reached_25), 0)::float8 as "reached25", coalesce(sum(reached_50), 0)::float8 as "reached50",
  coalesce(sum(reached_75), 0)::float8 as "reached75", coalesce(sum(reached_100), 0)::float8 as "reached100"`

/** How far readers came in all articles together. */
export async function readingOfSite(db: Connection, { from, to }: Days): Promise<Reading> {
  const { rows } = await db.execute<Reading>(sql`
    select ${sums} from article_reading where day between ${from}::date and ${to}::date`)
  const [reading] = rows
  if (!reading) throw new Error('a sum over nothing is still a row')
  return reading
}

/** How far readers came in the articles measured most. A removed one is counted and not named, as in readByArticle. */
export async function readingOfArticles(db: Connection, { from, to }: Days, limit: number): Promise<ArticleReading[]> {
  const { rows } = await db.execute<ArticleReading>(sql`
    with counted as (
      select article_id, ${sums} from article_reading
      where day between ${from}::date and ${to}::date
      group by article_id order by measured desc, article_id desc limit ${limit}
    )
    select article.id as "articleId", edition.title, case when edition.id is not null then article.slug end as slug,
      measured, "reached25", "reached50", "reached75", "reached100"
    from counted
      join articles article on article.id = counted.article_id
      left join editions edition
        on edition.article_id = article.id and edition.state = 'published' and article.visibility <> 'removed'
    order by measured desc, article.id desc`)
  return rows
}
