import { and, asc, desc, eq, getTableColumns, gt, gte, inArray, lt, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { eventChain, events } from '../schema/events.ts'
import { users } from '../schema/people.ts'

/** A link of the chain: what its hash covers, as PostgreSQL writes it, and the hash that was stored. */
export type EventLink = { seq: number; previousHash: string; hash: string; text: string }

/** The links after `seq`, in order, at most `limit`. */
export function eventLinksAfter(db: Connection, seq: number, limit: number): Promise<EventLink[]> {
  return db
    .select({
      seq: events.seq,
      previousHash: events.previousHash,
      hash: events.hash,
      text: sql<string>`event_text(${events})`,
    })
    .from(events)
    .where(gt(events.seq, seq))
    .orderBy(asc(events.seq))
    .limit(limit)
}

/** Where the chain ends, as it is kept beside the events: how many there must be, and the last one's hash. */
export async function eventChainEnd(db: Connection): Promise<{ seq: number; hash: string }> {
  const [end] = await db.select({ seq: eventChain.seq, hash: eventChain.hash }).from(eventChain)
  if (!end) throw new Error('event_chain has no row')
  return end
}

/** What happened to an article, oldest first. */
export function eventsOfArticle(db: Connection, articleId: string) {
  return db.select().from(events).where(eq(events.articleId, articleId)).orderBy(asc(events.seq))
}

/** What the audit log is narrowed by. `types` are event types, days are instants: `from` included, `until` not. */
export type AuditFilter = { actorId?: string; types?: readonly string[]; articleId?: string; from?: Date; until?: Date }

export type AuditRow = Awaited<ReturnType<typeof auditPage>>[number]

/** Events that a filter leaves, newest first: `limit` of them, those before `before` when it is given. */
export function auditPage(db: Connection, filter: AuditFilter, { before, limit }: { before?: number; limit: number }) {
  const { actorId, types, articleId, from, until } = filter
  return db
    .select({
      ...getTableColumns(events),
      /** The newest title of the article that it is about; null for what is about none, or about nothing with a title. */
      articleTitle: sql<string | null>`(select title from editions
        where editions.article_id = events.article_id order by editions.number desc limit 1)`,
    })
    .from(events)
    .where(
      and(
        actorId === undefined ? undefined : eq(events.actorId, actorId),
        types === undefined ? undefined : inArray(events.type, [...types]),
        articleId === undefined ? undefined : eq(events.articleId, articleId),
        from && gte(events.at, from),
        until && lt(events.at, until),
        before === undefined ? undefined : lt(events.seq, before),
      ),
    )
    .orderBy(desc(events.seq))
    .limit(limit)
}

/** Everybody who has an account, by name: whom the audit log may be narrowed to. */
export function peopleOfTheLog(db: Connection): Promise<{ id: string; name: string }[]> {
  return db.select({ id: users.id, name: users.displayName }).from(users).orderBy(asc(users.displayName))
}
