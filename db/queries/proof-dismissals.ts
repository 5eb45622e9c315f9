import { and, asc, eq } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { events } from '../schema/events.ts'

/** What is told of a dismissal in its event, which is its record: a dismissal is never changed and never forgotten. */
export type DismissalData = {
  findingId: string
  /** Wherever the same is found in the same words of the article; the id is one for all of these places. */
  isEverywhere?: boolean
  quote: string
  message: string
  /** Empty for what held nothing up. */
  reason: string
}
export type Dismissal = DismissalData & { dismissedAt: Date; by: string }

/** What was let stand in an article, by whom and why, the oldest first; of the same finding the last word counts. */
export async function dismissalsOf(db: Connection, articleId: string): Promise<Dismissal[]> {
  const rows = await db
    .select({ data: events.data, by: events.actorName, dismissedAt: events.at })
    .from(events)
    .where(and(eq(events.articleId, articleId), eq(events.type, 'proof.dismissed')))
    .orderBy(asc(events.seq))
  const said = rows.map(({ data, ...row }) => ({ ...(data as DismissalData), ...row }))
  return [...new Map(said.map(dismissal => [dismissal.findingId, dismissal])).values()]
}
