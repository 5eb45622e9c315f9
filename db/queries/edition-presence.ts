import { and, eq, gt, lt, ne, sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { articles, editions } from '../schema/articles.ts'
import { users } from '../schema/people.ts'
import { editionPresence } from '../schema/presence.ts'
import { articleReadableBy, type Viewer } from './edition-acts.ts'

/** An editor that stands open in one window of one browser. */
export type OpenWindow = { editionId: string; windowId: string }

// A window reports every fifteen seconds; one report may get lost.
const present = sql`now() - interval '45 seconds'`

/** Notes that a window still shows an edition; does nothing where the viewer may not read it, or the window is another's. */
export async function noteWindow(db: Connection, viewer: Viewer, { editionId, windowId }: OpenWindow): Promise<void> {
  await db.execute(sql`
    insert into ${editionPresence} (edition_id, window_id, user_id)
    select ${editions.id}, ${windowId}, ${viewer.id}
    from ${editions} join ${articles} on ${articles.id} = ${editions.articleId}
    where ${editions.id} = ${editionId} and ${articleReadableBy(viewer)}
    on conflict (edition_id, window_id) do update set seen_at = now()
      where edition_presence.user_id = excluded.user_id`)
}

/** Forgets a window of the viewer's that was closed. */
export async function forgetWindow(db: Connection, viewer: Viewer, { editionId, windowId }: OpenWindow): Promise<void> {
  await db
    .delete(editionPresence)
    .where(
      and(
        eq(editionPresence.editionId, editionId),
        eq(editionPresence.windowId, windowId),
        eq(editionPresence.userId, viewer.id),
      ),
    )
}

/** Who has an edition open in other windows than this one, each once, by name; nobody where the viewer may not read it. */
export function othersPresent(
  db: Connection,
  viewer: Viewer,
  { editionId, windowId }: OpenWindow,
): Promise<{ id: string; name: string }[]> {
  return db
    .selectDistinct({ id: users.id, name: users.displayName })
    .from(editionPresence)
    .innerJoin(users, eq(users.id, editionPresence.userId))
    .innerJoin(editions, eq(editions.id, editionPresence.editionId))
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .where(
      and(
        eq(editionPresence.editionId, editionId),
        ne(editionPresence.windowId, windowId),
        gt(editionPresence.seenAt, present),
        articleReadableBy(viewer),
      ),
    )
    .orderBy(users.displayName, users.id)
}

/** Drops what windows left that were never closed, a batch at a time; rows that others are writing are left for later. */
export async function dropOldWindows(db: Connection): Promise<void> {
  const old = db
    .select({ editionId: editionPresence.editionId, windowId: editionPresence.windowId })
    .from(editionPresence)
    .where(lt(editionPresence.seenAt, present))
    .limit(100)
    .for('update', { skipLocked: true })
  await db.delete(editionPresence).where(sql`(${editionPresence.editionId}, ${editionPresence.windowId}) in ${old}`)
}
