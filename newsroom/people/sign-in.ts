import { eq } from 'drizzle-orm'
import type { Database } from '#db/connection.ts'
import { users } from '#db/schema/people.ts'
import { done, type Outcome, refused } from '#newsroom/workflow/outcome.ts'
import { recordEvent } from '#newsroom/workflow/record-event.ts'
import type { Actor } from './actor.ts'
import { verifyPassword } from './password.ts'
import { openSession } from './sessions.ts'
import { acceptAttempt, noteAttempt } from './sign-in-throttle.ts'

export type Credentials = { username: string; password: string; address: string }
export type SignedIn = { token: string; actor: Actor }

/** The one form of a user name: people type it with capitals and blanks around it. */
export function canonicalUsername(username: string): string {
  return username.normalize('NFC').trim().toLowerCase()
}

/**
 * Signs a person in and opens a session for them. Wrong password, unknown name and disabled account are refused with
 * the same sentence after the same work (code `invalid`); too many failures with `throttled`, whether or not anybody
 * has that name.
 *
 * @param credentials.address where the request came from, as the front server resolved it
 */
export async function signIn(db: Database, credentials: Credentials): Promise<Outcome<SignedIn>> {
  const username = canonicalUsername(credentials.username)
  const attempt = await noteAttempt(db, { username, address: credentials.address })
  if (!attempt) return refused(tooOften)

  const [user] = await db.select().from(users).where(eq(users.username, username))
  const matches = await verifyPassword(user?.passwordHash, credentials.password)
  if (!user || !matches || user.disabledAt) return refused(wrong)

  return db.transaction(async tx => {
    // Hashing took its time: a password that was replaced meanwhile, or an account that was closed, opens nothing. The
    // lock is taken before the event chain, as by everyone who changes a person (lockPerson).
    const [now] = await tx.select().from(users).where(eq(users.id, user.id)).for('share')
    if (!now || now.passwordHash !== user.passwordHash || now.disabledAt) return refused(wrong)
    const actor: Actor = { id: now.id, username, displayName: now.displayName, role: now.role }
    await acceptAttempt(tx, attempt)
    await recordEvent(tx, actor, { type: 'person.signed-in', data: { username } })
    return done({ actor, token: await openSession(tx, now.id) })
  })
}

const wrong = { code: 'invalid', message: 'Tên đăng nhập hoặc mật khẩu không đúng.' } as const
const tooOften = {
  code: 'throttled',
  message: 'Đã có quá nhiều lần đăng nhập không thành công. Vui lòng thử lại sau 10 phút.',
} as const
