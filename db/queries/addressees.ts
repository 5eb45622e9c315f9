import { and, desc, eq, gt, inArray, isNull, lte, ne, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { articles, editionContributors, editions, takedownRequests } from '../schema/articles.ts'
import { delegations } from '../schema/delegations.ts'
import { events } from '../schema/events.ts'
import { notificationChoices } from '../schema/notifications.ts'
import { users } from '../schema/people.ts'
import { remarkReplies, remarks } from '../schema/remarks.ts'

export type TextTold = NonNullable<Awaited<ReturnType<typeof textTold>>>

/** What notifications have to know of a text: the edition, or else the one that readers see of the article. */
export async function textTold(db: Connection, articleId: string, editionId: string | undefined) {
  const [found] = await db
    .select({ edition: editions, article: articles })
    .from(editions)
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .where(
      editionId === undefined
        ? and(eq(editions.articleId, articleId), eq(editions.state, 'published'))
        : eq(editions.id, editionId),
    )
  return found
}

/** Who began an article, and whoever changed the edition (or, without one, any edition of it). */
export async function authorIds(db: Connection, articleId: string, editionId: string | undefined): Promise<string[]> {
  const one = editionId === undefined ? sql`true` : eq(editions.id, editionId)
  const { rows } = await db.execute<{ id: string }>(sql`
    select ${articles.createdBy} as id from ${articles} where ${articles.id} = ${articleId}
    union select ${editionContributors.userId} from ${editionContributors}
    join ${editions} on ${editions.id} = ${editionContributors.editionId}
    where ${editions.articleId} = ${articleId} and ${one}`)
  return rows.map(({ id }) => id)
}

/** The leaders who can sign in. */
export async function leaderIds(db: Connection): Promise<string[]> {
  const rows = await db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.role, 'leader'), isNull(users.disabledAt)))
  return rows.map(({ id }) => id)
}

/** Leaders, and those who may approve in the place of one now: who decides over texts, apart from the four eyes. */
export async function possibleDeciders(db: Connection) {
  const delegates = db
    .select({ id: delegations.toId })
    .from(delegations)
    .where(
      and(isNull(delegations.revokedAt), lte(delegations.startsAt, sql`now()`), gt(delegations.endsAt, sql`now()`)),
    )
  return db
    .select({ id: users.id, username: users.username, displayName: users.displayName, role: users.role })
    .from(users)
    .where(and(isNull(users.disabledAt), sql`(${users.role} = 'leader' or ${inArray(users.id, delegates)})`))
}

/** Who approved an edition last, whether or not the approval still stands. */
export async function lastApproverId(db: Connection, editionId: string): Promise<string[]> {
  const rows = await db
    .select({ id: events.actorId })
    .from(events)
    .where(and(eq(events.editionId, editionId), eq(events.type, 'edition.approved')))
    .orderBy(desc(events.seq))
    .limit(1)
  return rows.flatMap(({ id }) => (id === null ? [] : [id]))
}

/** Who takes part in the thread of a remark. */
export async function threadIds(db: Connection, remarkId: string): Promise<string[]> {
  const made = db.select({ id: remarks.createdBy }).from(remarks).where(eq(remarks.id, remarkId))
  const answered = db
    .select({ id: remarkReplies.createdBy })
    .from(remarkReplies)
    .where(eq(remarkReplies.remarkId, remarkId))
  return (await made.union(answered)).map(({ id }) => id)
}

/** Who asked for the takedown of an article that is not decided over yet. */
export async function takedownRequesterId(db: Connection, articleId: string): Promise<string[]> {
  const rows = await db
    .select({ id: takedownRequests.requestedBy })
    .from(takedownRequests)
    .where(and(eq(takedownRequests.articleId, articleId), isNull(takedownRequests.decidedAt)))
  return rows.map(({ id }) => id)
}

/** To whom a delegation was given. */
export async function delegateId(db: Connection, delegationId: string): Promise<string[]> {
  const rows = await db.select({ id: delegations.toId }).from(delegations).where(eq(delegations.id, delegationId))
  return rows.map(({ id }) => id)
}

export type Addressee = Awaited<ReturnType<typeof addressees>>[number]

/** Those of these people who are shown texts and can sign in, with how they want to be told. */
export function addressees(db: Connection, ids: readonly string[]) {
  return db
    .select({
      id: users.id,
      role: users.role,
      email: users.email,
      rhythm: notificationChoices.rhythm,
      notInDesk: notificationChoices.notInDesk,
      notByMail: notificationChoices.notByMail,
    })
    .from(users)
    .leftJoin(notificationChoices, eq(notificationChoices.userId, users.id))
    .where(and(inArray(users.id, [...ids]), isNull(users.disabledAt), ne(users.role, 'admin')))
}
