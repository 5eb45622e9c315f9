import { asc, eq, gt, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { eventChain, events } from '../schema/events.ts'

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
