import { type SQL, sql } from 'drizzle-orm'
import type { Connection } from '#db/connection.ts'
import { articles } from '#db/schema/articles.ts'
import { type ListedArticle, listed, listedArticles } from './article-lists.ts'

/** A month of the Vietnamese calendar; month from 1 to 12. */
export type Month = { year: number; month: number }

/**
 * The months in which articles appeared that readers may see, newest first. Looks at one index entry a month, however
 * many articles there are.
 */
export async function monthsWithArticles(db: Connection): Promise<Month[]> {
  const monthOf = (direction: SQL) => sql`(select date_trunc('month', published_at at time zone 'Asia/Ho_Chi_Minh')
    from articles where ${listed} order by published_at ${direction} limit 1)`
  const { rows } = await db.execute<Month>(sql`
    select extract(year from month)::int as year, extract(month from month)::int as month
    from generate_series(${monthOf(sql`asc`)}, ${monthOf(sql`desc`)}, interval '1 month') month
    where exists (select 1 from articles where ${listed} and ${within(sql`month`)})
    order by month.month desc`)
  return rows
}

/** How many articles appeared in each of these months, in the order asked for, each counted no further than `most`. */
export async function countInMonths(db: Connection, months: Month[], most: number): Promise<number[]> {
  const { rows } = await db.execute<{ count: number }>(sql`
    select (select count(*)::int from (select 1 from articles where ${listed} and ${within(sql`asked.month`)}
      limit ${most}) counted) as count
    from unnest(${sql.param(months.map(firstDay))}::timestamp[]) with ordinality asked (month, place)
    order by place`)
  return rows.map(({ count }) => count)
}

/** The articles of a month, newest first, `offset` of them left out; reads offset + limit index entries. */
export function latestInMonth(
  db: Connection,
  month: Month,
  { limit, offset }: { limit: number; offset: number },
): Promise<ListedArticle[]> {
  const start = sql`${firstDay(month)}::timestamp`
  const ids = sql`select id from articles where ${listed} and ${within(start)}
    order by published_at desc, id desc limit ${limit} offset ${offset}`
  return listedArticles(db, sql`${articles.id} in (${ids})`)
}

/** Whether an article appeared in the month that begins at this local timestamp. */
function within(start: SQL): SQL {
  // The month is added before the zone is: a session in another zone would add another month.
  return sql`published_at >= ${start} at time zone 'Asia/Ho_Chi_Minh'
    and published_at < (${start} + interval '1 month') at time zone 'Asia/Ho_Chi_Minh'`
}

function firstDay({ year, month }: Month): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`
}
