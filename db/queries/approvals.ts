import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { articles, editions } from '../schema/articles.ts'
import { events } from '../schema/events.ts'
import { users } from '../schema/people.ts'

/** An approval as the audit log has it, and what has become of the text that it was given to. */
export type Approval = Awaited<ReturnType<typeof selectApproval>>[number]

/** The approval whose hash begins so (20 lower-case hexadecimal digits), or undefined. */
export async function approvalByCode(db: Connection, code: string): Promise<Approval | undefined> {
  const [found] = await selectApproval(db).where(
    and(sql`left(${events.hash}, 20) = ${code}`, sql`${events.type} = 'edition.approved'`),
  )
  return found
}

/** The last approval that an edition was given, in force or not; undefined when it never had one. */
export async function lastApprovalOf(db: Connection, editionId: string): Promise<Approval | undefined> {
  const [found] = await selectApproval(db)
    .where(and(eq(events.editionId, editionId), eq(events.type, 'edition.approved')))
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
        where later.edition_id = ${events.editionId} and later.type = 'edition.approved' and later.seq > ${events.seq})`,
    })
    .from(events)
    .innerJoin(editions, eq(editions.id, events.editionId))
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .leftJoin(users, eq(users.id, events.actorId))
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
