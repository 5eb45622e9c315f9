import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Connection } from '../connection.ts'
import { articles, editions } from '../schema/articles.ts'
import { events } from '../schema/events.ts'
import { users } from '../schema/people.ts'

// Written out as in the index events_by_verification_code, so that it is found.
const isSigned = sql`${events.type} in ('edition.approved', 'edition.emergency-published')`
const confirmers = alias(users, 'confirmers')

/** An approval, or a publication in an emergency, as the audit log has it, and what has become of the text that it was given to. */
export type Approval = Awaited<ReturnType<typeof selectApproval>>[number]

/** The approval or emergency publication whose hash begins so (20 lower-case hexadecimal digits), or undefined. */
export async function approvalByCode(db: Connection, code: string): Promise<Approval | undefined> {
  const [found] = await selectApproval(db).where(and(sql`left(${events.hash}, 20) = ${code}`, isSigned))
  return found
}

/** The last approval that an edition was given, in force or not, or its emergency publication; undefined when it had neither. */
export async function lastApprovalOf(db: Connection, editionId: string): Promise<Approval | undefined> {
  const [found] = await selectApproval(db)
    .where(and(eq(events.editionId, editionId), isSigned))
    .orderBy(desc(events.seq))
    .limit(1)
  return found
}

function selectApproval(db: Connection) {
  return db
    .select({
      seq: events.seq,
      at: events.at,
      approver: events.actorName,
      role: events.actorRole,
      position: sql<string>`coalesce(${users.position}, '')`,
      actingFor: sql<string | null>`${events.data} ->> 'actingFor'`,
      isEmergency: sql<boolean>`${events.type} = 'edition.emergency-published'`,
      confirmer: confirmers.displayName,
      confirmedAt: editions.confirmedAt,
      contentHash: events.contentHash,
      hash: events.hash,
      /** Both hashes as they come out now; other than the stored ones when somebody has changed what they cover. */
      hashNow: sql<string>`encode(sha256(convert_to(event_text(${events}), 'UTF8')), 'hex')`,
      contentHashNow: sql<string>`content_sha256(${editions.content})`,
      editionNumber: editions.number,
      state: editions.state,
      approvedHash: editions.approvedHash,
      title: sql<string>`coalesce(${editions.title}, '')`,
      publishedAt: editions.publishedAt,
      slug: articles.slug,
      page: articles.page,
      visibility: articles.visibility,
      isLast: sql<boolean>`not exists (select 1 from events later
        where later.edition_id = ${events.editionId} and later.type in ('edition.approved', 'edition.emergency-published') and later.seq > ${events.seq})`,
    })
    .from(events)
    .innerJoin(editions, eq(editions.id, events.editionId))
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .leftJoin(users, eq(users.id, events.actorId))
    .leftJoin(confirmers, eq(confirmers.id, editions.confirmedBy))
    .$dynamic()
}

/** Everything that the audit log says of one edition, oldest first. */
export function eventsOfEdition(db: Connection, editionId: string) {
  return db.select().from(events).where(eq(events.editionId, editionId)).orderBy(events.seq)
}

/** Names and positions of people, in the order of the names. */
export function namesOf(db: Connection, ids: readonly string[]): Promise<{ name: string; position: string }[]> {
  if (ids.length === 0) return Promise.resolve([])
  return db
    .select({ name: users.displayName, position: users.position })
    .from(users)
    .where(inArray(users.id, [...ids]))
    .orderBy(users.displayName)
}
