import { eq } from 'drizzle-orm'
import type { Database } from '#db/connection.ts'
import { users } from '#db/schema/people.ts'
import { done, type Outcome, refused } from '#newsroom/workflow/outcome.ts'
import { recordEvent } from '#newsroom/workflow/record-event.ts'
import { lockPerson, type Manager, managesPeople, nobodyOfThatName, notAManager } from './manages-people.ts'
import { hashPassword, whyNotPassword } from './password.ts'
import { closeSessionsOf } from './sessions.ts'

/** Gives a person a new password and closes their sessions: whoever knew the old one is out. */
export async function resetPassword(
  db: Database,
  manager: Manager,
  username: string,
  password: string,
): Promise<Outcome<{ personId: string }>> {
  if (!managesPeople(manager)) return refused(notAManager)
  const wrong = whyNotPassword(password)
  if (wrong.length > 0) return refused(...wrong)
  const passwordHash = await hashPassword(password)
  return db.transaction(async tx => {
    const person = await lockPerson(tx, username)
    if (!person) return refused(nobodyOfThatName)
    await tx.update(users).set({ passwordHash }).where(eq(users.id, person.id))
    await closeSessionsOf(tx, person.id)
    await recordEvent(tx, manager, { type: 'person.password-changed', data: { personId: person.id, username } })
    return done({ personId: person.id })
  })
}
