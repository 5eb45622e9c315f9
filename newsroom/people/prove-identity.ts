import { eq } from 'drizzle-orm'
import type { Database } from '#db/connection.ts'
import { users } from '#db/schema/people.ts'
import { done, type Outcome, refused } from '#newsroom/workflow/outcome.ts'
import { recordEvent } from '#newsroom/workflow/record-event.ts'
import type { Actor } from './actor.ts'
import { verifyPassword } from './password.ts'
import { noteProof } from './sessions.ts'
import { acceptAttempt, noteAttempt } from './sign-in-throttle.ts'

export type Proof = { token: string; password: string; address: string }

/**
 * Takes the password of a signed-in person once more, so that whoever found their screen unlocked decides nothing. Wrong
 * ones count together with failed sign-ins: an open session is no second place to guess at.
 *
 * @param proof.address where the request came from, as the front server resolved it
 */
export async function proveIdentity(
  db: Database,
  actor: Actor,
  { token, password, address }: Proof,
): Promise<Outcome<{ proved: true }>> {
  const attempt = await noteAttempt(db, { username: actor.username, address })
  if (!attempt) return refused(tooOften)

  const [user] = await db.select().from(users).where(eq(users.id, actor.id))
  if (!(await verifyPassword(user?.passwordHash, password))) return refused(wrong)

  return db.transaction(async tx => {
    // Hashing took its time: a password that was replaced meanwhile, or a closed session, proves nothing.
    const [now] = await tx.select().from(users).where(eq(users.id, actor.id)).for('share')
    if (!now || now.passwordHash !== user?.passwordHash || now.disabledAt) return refused(wrong)
    if (!(await noteProof(tx, token))) return refused(wrong)
    await acceptAttempt(tx, attempt)
    await recordEvent(tx, actor, { type: 'person.identity-proved', data: { username: actor.username } })
    return done({ proved: true })
  })
}

const wrong = { code: 'invalid', message: 'Mật khẩu không đúng. Hãy nhập lại.' } as const
const tooOften = {
  code: 'throttled',
  message: 'Đã nhập sai mật khẩu quá nhiều lần. Vui lòng thử lại sau 10 phút.',
} as const
