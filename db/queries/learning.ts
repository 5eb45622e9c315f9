import { and, desc, eq, isNotNull, isNull, notInArray, or, type SQL, sql } from 'drizzle-orm'
import type { Connection, Transaction } from '../connection.ts'
import { articleSearch, articles, editions } from '../schema/articles.ts'
import { events } from '../schema/events.ts'
import { doubtedPairs, learntPairs, proofReadings } from '../schema/learning.ts'
import { users } from '../schema/people.ts'
import { editionRevisions } from '../schema/revisions.ts'

/** What may be learnt from: published, not taken down, and read by a second person. An emergency waits for its other leader. */
const approvedForReaders = and(
  eq(editions.state, 'published'),
  eq(articles.visibility, 'live'),
  isNotNull(articles.publishedAt),
  or(isNull(editions.emergencyReason), isNotNull(editions.confirmedBy)),
)

export type UnreadText = { articleId: string; editionId: string; content: unknown }

/** Published texts that were not read yet by this format, the newest first. */
export function unreadTexts(db: Connection, format: number, limit: number): Promise<UnreadText[]> {
  return db
    .select({ articleId: articles.id, editionId: editions.id, content: editions.content })
    .from(articles)
    .innerJoin(editions, eq(editions.articleId, articles.id))
    .leftJoin(proofReadings, eq(proofReadings.articleId, articles.id))
    .where(
      and(
        approvedForReaders,
        sql`(${proofReadings.editionId} is distinct from ${editions.id} or ${proofReadings.format} < ${format})`,
      ),
    )
    .orderBy(desc(articles.publishedAt), desc(articles.id))
    .limit(limit)
}

/** Forgets the evidence of articles that readers may not read (any more), or whose new text nobody has approved. */
export async function forgetUnapproved(tx: Transaction): Promise<void> {
  const gone = sql`not exists (
    select 1 from ${articles} inner join ${editions} on ${editions.articleId} = ${articles.id}
    where ${approvedForReaders as SQL} and ${articles.id} = ${proofReadings.articleId}
      and ${editions.id} = ${proofReadings.editionId})`
  const forgotten = await tx.delete(proofReadings).where(gone).returning({ id: proofReadings.articleId })
  if (forgotten.length === 0) return
  const kept = tx.select({ id: proofReadings.articleId }).from(proofReadings)
  await tx.delete(doubtedPairs).where(notInArray(doubtedPairs.articleId, kept))
}

/** Who let which finding of an article stand. */
export async function dismissersOf(db: Connection, articleId: string): Promise<Map<string, Set<string>>> {
  const rows = await db
    .select({ actorId: events.actorId, findingId: sql<string>`${events.data} ->> 'findingId'` })
    .from(events)
    .where(and(eq(events.articleId, articleId), eq(events.type, 'proof.dismissed'), isNotNull(events.actorId)))
  const people = new Map<string, Set<string>>()
  for (const { actorId, findingId } of rows) {
    people.set(findingId, (people.get(findingId) ?? new Set()).add(actorId as string))
  }
  return people
}

/** What an edition said at its saves, the newest first; editions.content of each. */
export async function savedContents(db: Connection, editionId: string, limit: number): Promise<unknown[]> {
  const rows = await db
    .select({ content: editionRevisions.content })
    .from(editionRevisions)
    .where(eq(editionRevisions.editionId, editionId))
    .orderBy(desc(editionRevisions.version))
    .limit(limit)
  return rows.map(({ content }) => content)
}

export type DoubtedPair = Omit<typeof doubtedPairs.$inferSelect, 'articleId'>

/** Puts what was read of an article's text in the place of what was read before. */
export async function keepReading(
  tx: Transaction,
  reading: { articleId: string; editionId: string; format: number },
  pairs: DoubtedPair[],
): Promise<void> {
  const { articleId, editionId, format } = reading
  await tx
    .insert(proofReadings)
    .values(reading)
    .onConflictDoUpdate({ target: proofReadings.articleId, set: { editionId, format } })
  await tx.delete(doubtedPairs).where(eq(doubtedPairs.articleId, articleId))
  if (pairs.length > 0) await tx.insert(doubtedPairs).values(pairs.map(pair => ({ articleId, ...pair })))
}

export type Candidate = {
  first: string
  second: string
  doubted: 'first' | 'second'
  written: string
  times: number
  articles: number
  people: number
  /** In how many articles its authors mended it as suggested. */
  mended: number
  /** Every word that was suggested in its place. */
  meant: string[]
}

export type Thresholds = { times: number; articles: number; people: number }

/** What was published often or let stand by several people, and was never learnt before, reversed or not; in one order. */
export async function candidatePairs(
  db: Connection,
  { times, articles: least, people }: Thresholds,
): Promise<Candidate[]> {
  const { rows } = await db.execute<Candidate>(sql`
    select pairs.first, pairs.second, pairs.doubted, min(written) filter (where times > 0) as written,
      sum(times)::int as times, count(distinct article_id) filter (where times > 0)::int as articles,
      (select count(distinct person)::int from ${doubtedPairs} as same, unnest(same.dismissed_by) as person
        where (same.first, same.second, same.doubted) = (pairs.first, pairs.second, pairs.doubted)) as people,
      count(distinct article_id) filter (where times = 0)::int as mended, array_agg(distinct meant) as meant
    from ${doubtedPairs} as pairs
    where not exists (
      select 1 from ${learntPairs} as learnt
      where (learnt.first, learnt.second, learnt.doubted) = (pairs.first, pairs.second, pairs.doubted))
    group by pairs.first, pairs.second, pairs.doubted
    order by pairs.first, pairs.second, pairs.doubted`)
  return rows.filter(
    pair => pair.articles > 0 && ((pair.times >= times && pair.articles >= least) || pair.people >= people),
  )
}

/** In how many findable articles one of these search terms stands (newsroom/search/search-terms.ts). */
export async function articlesWith(db: Connection, query: string): Promise<number> {
  return db.$count(articleSearch, sql`${articleSearch.terms} @@ ${query}::tsquery`)
}

export type LearntPairOnScreen = typeof learntPairs.$inferSelect & { reversedByName: string | null }

/** What was learnt, the newest first. */
export async function latestLearnt(db: Connection, limit: number): Promise<LearntPairOnScreen[]> {
  const rows = await db
    .select({ pair: learntPairs, reversedByName: users.displayName })
    .from(learntPairs)
    .leftJoin(users, eq(users.id, learntPairs.reversedBy))
    .orderBy(desc(learntPairs.learntAt), desc(learntPairs.id))
    .limit(limit)
  return rows.map(({ pair, reversedByName }) => ({ ...pair, reversedByName }))
}

/** The pairs that the proofreader leaves alone, in one order everywhere. */
export function pairsInForce(db: Connection) {
  return db
    .select({ first: learntPairs.first, second: learntPairs.second, doubted: learntPairs.doubted })
    .from(learntPairs)
    .where(isNull(learntPairs.reversedAt))
    .orderBy(learntPairs.first, learntPairs.second, learntPairs.doubted)
}
