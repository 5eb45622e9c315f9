import { and, desc, eq, isNull, lt, lte, or, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { articles } from '../schema/articles.ts'
import { notifications } from '../schema/notifications.ts'
import { articleReadableBy, type Viewer } from './edition-acts.ts'

export type NotificationRow = typeof notifications.$inferSelect

/** More unread ones than this are not counted: nobody reads the number any more. */
export const mostCounted = 100

/** A person's own, without those of texts that they may read no longer. */
const shownTo = (viewer: Viewer) =>
  and(
    eq(notifications.userId, viewer.id),
    notifications.inDesk,
    or(isNull(notifications.articleId), articleReadableBy(viewer)),
  )

/** How many notifications a person has not read, at most `mostCounted`. */
export async function unreadCount(db: Connection, viewer: Viewer): Promise<number> {
  const { rows } = await db.execute<{ count: number }>(sql`
    select count(*)::int as count from (
      select 1 from ${notifications} left join ${articles} on ${articles.id} = ${notifications.articleId}
      where ${and(shownTo(viewer), isNull(notifications.readAt))} limit ${mostCounted}) unread`)
  return rows[0]?.count ?? 0
}

/** A person's notifications, the newest first: those before one of them when its id is given. */
export async function notificationsOf(
  db: Connection,
  viewer: Viewer,
  { before, limit }: { before?: string | undefined; limit: number },
): Promise<NotificationRow[]> {
  const rows = await db
    .select({ notification: notifications })
    .from(notifications)
    .leftJoin(articles, eq(articles.id, notifications.articleId))
    .where(and(shownTo(viewer), before === undefined ? undefined : lt(notifications.id, before)))
    .orderBy(desc(notifications.id))
    .limit(limit)
  return rows.map(({ notification }) => notification)
}

/** The newest notifications that a person has not read. */
export async function newestUnread(db: Connection, viewer: Viewer, limit: number): Promise<NotificationRow[]> {
  const rows = await db
    .select({ notification: notifications })
    .from(notifications)
    .leftJoin(articles, eq(articles.id, notifications.articleId))
    .where(and(shownTo(viewer), isNull(notifications.readAt)))
    .orderBy(desc(notifications.id))
    .limit(limit)
  return rows.map(({ notification }) => notification)
}

/** One of a person's own notifications, or undefined. */
export async function ownNotification(
  db: Connection,
  viewer: Viewer,
  id: string,
): Promise<NotificationRow | undefined> {
  const [found] = await db
    .select({ notification: notifications })
    .from(notifications)
    .leftJoin(articles, eq(articles.id, notifications.articleId))
    .where(and(shownTo(viewer), eq(notifications.id, id)))
  return found?.notification
}

/** Marks a person's notifications up to and with one of them as read; those that came later stay as they are. */
export async function markRead(db: Connection, userId: string, upTo: string): Promise<void> {
  await db
    .update(notifications)
    .set({ readAt: sql`now()` })
    .where(and(eq(notifications.userId, userId), isNull(notifications.readAt), lte(notifications.id, upTo)))
}

/** Marks one of a person's notifications as read. */
export async function markOneRead(db: Connection, userId: string, id: string): Promise<void> {
  await db
    .update(notifications)
    .set({ readAt: sql`now()` })
    .where(and(eq(notifications.userId, userId), isNull(notifications.readAt), eq(notifications.id, id)))
}
