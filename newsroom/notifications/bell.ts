import type { Connection } from '#db/connection.ts'
import { mostCounted, newestUnread, unreadCount } from '#db/queries/notifications.ts'
import { peekSession } from '#newsroom/people/sessions.ts'
import { notificationLines } from './notification-lines.ts'

/** What a bell shows: how many are unread ("99+" when very many), and the newest of them. */
export type Bell = { unread: number; count: string; newest: { id: string; href: string; sentence: string }[] }

const mostNamed = 3

/** The number on a bell; empty for none. */
export function bellCount(unread: number): string {
  if (unread === 0) return ''
  return unread < mostCounted ? String(unread) : `${mostCounted - 1}+`
}

/**
 * What the bell of a session's person shows now, or undefined when the session has ended. Looking is no sign of life: a
 * window that nobody sits at must not keep its session open.
 */
export async function bellOfSession(db: Connection, token: string): Promise<Bell | undefined> {
  const person = await peekSession(db, token)
  if (!person) return undefined
  const unread = await unreadCount(db, person)
  const lines = unread === 0 ? [] : notificationLines(await newestUnread(db, person, mostNamed))
  const newest = lines.map(({ id, href, sentence, title }) => ({
    id,
    href,
    sentence: title === '' ? `${sentence}.` : `${sentence}: “${title}”.`,
  }))
  return { unread, count: bellCount(unread), newest }
}
