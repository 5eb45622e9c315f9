import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { articles, editions, takedownRequests } from '../schema/articles.ts'
import { users } from '../schema/people.ts'
import { articleReadableBy, type Viewer } from './edition-acts.ts'

const requests = (db: Connection) =>
  db
    .select({
      id: takedownRequests.id,
      articleId: takedownRequests.articleId,
      kind: takedownRequests.kind,
      reason: takedownRequests.reason,
      notice: takedownRequests.notice,
      requestedAt: takedownRequests.requestedAt,
      requester: users.displayName,
      title: sql<string>`coalesce(${editions.title}, '')`,
    })
    .from(takedownRequests)
    .innerJoin(articles, eq(articles.id, takedownRequests.articleId))
    .innerJoin(users, eq(users.id, takedownRequests.requestedBy))
    .leftJoin(editions, and(eq(editions.articleId, articles.id), eq(editions.state, 'published')))

export type TakedownRequest = Awaited<ReturnType<typeof requests>>[number]

/** The withdrawals and removals that wait for a leader's decision, oldest first. */
export function openTakedownRequests(db: Connection, viewer: Viewer): Promise<TakedownRequest[]> {
  return requests(db)
    .where(and(isNull(takedownRequests.decidedAt), articleReadableBy(viewer)))
    .orderBy(asc(takedownRequests.requestedAt))
    .limit(100)
}

/** The request about one article that waits for a decision, if there is one. */
export async function openTakedownRequestFor(
  db: Connection,
  viewer: Viewer,
  articleId: string,
): Promise<TakedownRequest | undefined> {
  const [found] = await requests(db).where(
    and(isNull(takedownRequests.decidedAt), eq(takedownRequests.articleId, articleId), articleReadableBy(viewer)),
  )
  return found
}
