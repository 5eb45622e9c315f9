import { and, asc, eq, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { articles } from '../schema/articles.ts'
import { notifications } from '../schema/notifications.ts'
import { users } from '../schema/people.ts'
import { articleReadableBy, type Viewer } from './edition-acts.ts'

/** What came within these minutes of somebody's last mail waits, and goes out together. */
const quietMinutes = 5

// What could not be delivered for a day is no news any more; what was read in the desk meanwhile needs no mail.
const isPending = and(
  isNotNull(notifications.mailDueAt),
  isNull(notifications.mailedAt),
  isNull(notifications.readAt),
  lte(notifications.mailDueAt, sql`now()`),
  sql`${notifications.mailDueAt} > now() - interval '1 day'`,
)
const hasAddress = and(isNotNull(users.email), isNull(users.emailRefusedAt), isNull(users.disabledAt))

/** Who is to get a mail now. */
export async function peopleToMail(db: Connection): Promise<string[]> {
  const rows = await db
    .selectDistinct({ id: notifications.userId })
    .from(notifications)
    .innerJoin(users, eq(users.id, notifications.userId))
    .where(
      and(
        isPending,
        hasAddress,
        sql`not exists (select 1 from ${notifications} mailed where mailed.user_id = ${users.id}
          and mailed.mailed_at > now() - make_interval(mins => ${quietMinutes}))`,
      ),
    )
    .limit(200)
  return rows.map(({ id }) => id)
}

/** A person with the address that their mails go to, or undefined when they get none. */
export async function personToMail(db: Connection, personId: string) {
  const [person] = await db
    .select({ id: users.id, role: users.role, displayName: users.displayName, email: users.email })
    .from(users)
    .where(and(eq(users.id, personId), hasAddress))
  return person?.email ? { ...person, email: person.email } : undefined
}

/** What a person is to be mailed now, the oldest first, and of each whether they may still know of its text. */
export function notificationsToMail(db: Connection, viewer: Viewer) {
  return db
    .select({
      notification: notifications,
      isReadable: sql<boolean>`(${isNull(notifications.articleId)} or ${articleReadableBy(viewer)})`,
    })
    .from(notifications)
    .leftJoin(articles, eq(articles.id, notifications.articleId))
    .where(and(eq(notifications.userId, viewer.id), isPending))
    .orderBy(asc(notifications.id))
}

/** Notes that these were mailed. */
export async function markMailed(db: Connection, ids: readonly string[]): Promise<void> {
  await db
    .update(notifications)
    .set({ mailedAt: sql`now()` })
    .where(inArray(notifications.id, [...ids]))
}

/** These go out by no mail any more. */
export async function dropMails(db: Connection, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await db
    .update(notifications)
    .set({ mailDueAt: null })
    .where(inArray(notifications.id, [...ids]))
}

/** Notes that a mail server refused a person's address for good, if it is still theirs: nothing is sent there any more. */
export async function noteRefusedAddress(db: Connection, personId: string, email: string): Promise<void> {
  await db
    .update(users)
    .set({ emailRefusedAt: sql`now()` })
    .where(and(eq(users.id, personId), eq(users.email, email)))
}

/** Forgets notifications of long ago: read ones after 90 days, all after a year. */
export async function forgetOldNotifications(db: Connection): Promise<void> {
  await db.delete(notifications).where(
    sql`${notifications.createdAt} < now() - interval '1 year'
      or (${notifications.readAt} is not null and ${notifications.createdAt} < now() - interval '90 days')`,
  )
}
