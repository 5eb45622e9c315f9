import type { Connection } from '#db/connection.ts'
import { markOneRead, markRead, type NotificationRow, ownNotification } from '#db/queries/notifications.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { done, type Outcome, refused } from '#newsroom/workflow/outcome.ts'

// What somebody has read is nobody else's business: neither of these leaves an event.

/** Marks one's notifications as read, up to and with the newest that was on the screen. A second time changes nothing. */
export async function readNotifications(
  db: Connection,
  actor: Actor,
  upTo: string,
): Promise<Outcome<{ upTo: string }>> {
  await markRead(db, actor.id, upTo)
  return done({ upTo })
}

/** Marks one of one's notifications as read and answers it, or `not_found`. */
export async function openNotification(db: Connection, actor: Actor, id: string): Promise<Outcome<NotificationRow>> {
  const notification = await ownNotification(db, actor, id)
  if (!notification) return refused({ code: 'not_found', message: 'Không tìm thấy thông báo này.' })
  await markOneRead(db, actor.id, id)
  return done(notification)
}
