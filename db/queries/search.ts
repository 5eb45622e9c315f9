import { type SQL, sql } from 'drizzle-orm'
import type { Connection, Transaction } from '#db/connection.ts'
import { newestMatchesWithin, type SearchScope, withinScope } from './search-window.ts'

export type { SearchScope } from './search-window.ts'

/** Very common terms are ranked among their newest matches only, so that no question is slow. */
export const mostRanked = 400

const patience = 2_000

export type SearchOrder = 'relevance' | 'newest'

type Asked = { exact: string; folded: string; phrase?: string | undefined; rank: string }

/**
 * Runs the queries of one search in a transaction that only reads and in which no statement takes longer than two seconds
 * (SQLSTATE 57014). Sequential scans are off: the planner thinks little of what it costs to unpack a tsvector, and for a
 * common word it would unpack them all instead of asking the index.
 */
export function withinPatience<Result>(db: Connection, search: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return db.transaction(async tx => {
    await tx.execute(sql`select set_config('statement_timeout', ${String(patience)}, true),
      set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true),
      set_config('transaction_read_only', 'on', true)`)
    return search(tx)
  })
}

/**
 * The ids of the articles that match, in their order; one more than 400 when there are more. By relevance: those with
 * the very accents of the question first, then by what the title and the standfirst have of it, then the newest. By
 * date: the newest of those with the very accents, or when there are none of those without. `exact`, `folded`, `phrase`
 * and `rank` are tsquery texts of newsroom/search/query.ts.
 */
export async function searchArticles(
  db: Connection,
  asked: Asked,
  { scope = {}, order = 'relevance', window }: { scope?: SearchScope; order?: SearchOrder; window?: number } = {},
): Promise<string[]> {
  const wanted = { wanted: mostRanked + 1, ...(window && { window }) }
  const exact = await newestMatchesWithin(db, asked.exact, scope, wanted)
  const isFoldedUnwanted = exact.isEnough || asked.exact === asked.folded
  const folded = isFoldedUnwanted ? exact : await newestMatchesWithin(db, asked.folded, scope, wanted)
  const statement = searchStatement(asked, { exact: exact.scope, folded: folded.scope }, order)
  const { rows } = await db.execute<{ ids: string }>(statement)
  const ids = rows[0]?.ids ?? ''
  return ids === '' ? [] : ids.split(' ').slice(0, mostRanked + 1)
}

/** The statement itself, for those who want it explained; where to look for the exact terms, and where for the others. */
export function searchStatement(
  asked: Asked,
  scope: { exact: SearchScope; folded: SearchScope },
  order: SearchOrder,
): SQL {
  const verified = asked.phrase ? sql`and terms @@ ${asked.phrase}::tsquery` : sql``
  const byRelevance = sql`ts_rank('{0.1, 0.2, 0.4, 1.0}', head_terms, ${asked.rank}::tsquery) desc,`
  const inOrder = sql`is_exact desc, ${order === 'relevance' ? byRelevance : sql``} published_at desc, article_id desc`
  // Exact matches are folded ones too: only when they are too few for an answer, the others are looked for. The vectors
  // are carried along unread (they stand beside the table) until it is known of which few they are wanted. One row
  // comes back: four hundred of them would cost the driver as much as the search.
  return sql`
    with exact as materialized (
      ${newestMatches(asked.exact, scope.exact)}
    ), folded as materialized (
      select * from (${newestMatches(asked.folded, scope.folded)}) as matches
      where ${isFoldedWanted(asked, order)}
    ), candidates as (
      select *, true as is_exact from exact
      union all
      select *, false from folded where article_id not in (select article_id from exact)
    )
    select string_agg(article_id::text, ' ' order by ${inOrder}) as ids from candidates where true ${verified}`
}

function isFoldedWanted({ exact, folded }: Asked, order: SearchOrder): SQL {
  if (exact === folded) return sql`false`
  return order === 'relevance'
    ? sql`(select count(*) from exact) <= ${mostRanked}`
    : sql`not exists (select from exact)`
}

function newestMatches(tsquery: string, scope: SearchScope): SQL {
  return sql`select article_id, published_at, terms, head_terms
    from article_search where terms @@ ${tsquery}::tsquery ${withinScope(scope)}
    order by published_at desc limit ${mostRanked + 1}`
}

/** Which of these tsquery texts match at least one article. */
export async function whichMatch(db: Connection, tsqueries: string[], scope: SearchScope): Promise<string[]> {
  if (tsqueries.length === 0) return []
  const { rows } = await db.execute<{ query: string }>(sql`
    select query from unnest(${sql.param(tsqueries)}::text[]) as query
    where exists (select from article_search where terms @@ query::tsquery ${withinScope(scope)})`)
  return rows.map(({ query }) => query)
}
