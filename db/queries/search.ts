import { sql } from 'drizzle-orm'
import type { Connection } from '#db/connection.ts'

/** Very common terms are ranked among their newest matches only, so that no question is slow. */
export const mostRanked = 400

/** The ids of one page of answers in their order, and how many there are in all, counted no further than 400 or 800. */
export type SearchAnswer = { ids: string[]; total: number }

/**
 * The live articles that match: those with the very accents of the question first, then by weight (title before
 * text), then newest. `exact` and `folded` are tsquery texts of newsroom/search/query.ts.
 */
export async function searchArticles(
  db: Connection,
  query: { exact: string; folded: string },
  page: { limit: number; offset: number },
): Promise<SearchAnswer> {
  // Two candidate sets, since the exact matches need not be among the newest of the folded ones.
  const { rows } = await db.execute<{ id: string; total: number }>(sql`
    with candidates as (${newestMatches(query.exact)} union ${newestMatches(query.folded)})
    select id, count(*) over ()::int as total
    from candidates join article_search on article_id = id
    order by terms @@ ${query.exact}::tsquery desc,
      ts_rank('{0.05,0.1,0.3,1.0}', terms, ${query.folded}::tsquery || ${query.exact}::tsquery) desc,
      published_at desc, id desc
    limit ${page.limit} offset ${page.offset}`)
  return { ids: rows.map(row => row.id), total: rows[0]?.total ?? 0 }
}

function newestMatches(tsquery: string) {
  return sql`(select articles.id, articles.published_at
    from article_search join articles on articles.id = article_search.article_id
    where article_search.terms @@ ${tsquery}::tsquery
      and articles.visibility = 'live' and articles.published_at is not null
    order by articles.published_at desc limit ${mostRanked})`
}
