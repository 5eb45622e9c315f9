import { eq } from 'drizzle-orm'
import type { Database } from '#db/connection.ts'
import { users } from '#db/schema/people.ts'
import { done, type Outcome, refused } from '#newsroom/workflow/outcome.ts'
import { recordEvent } from '#newsroom/workflow/record-event.ts'
import { lockPerson, type Manager, managesPeople, nobodyOfThatName, notAManager } from './manages-people.ts'

/** Lets a disabled person sign in again. Sessions that were closed stay closed. */
export async function enablePerson(
  db: Database,
  manager: Manager,
  username: string,
): Promise<Outcome<{ personId: string }>> {
  if (!managesPeople(manager)) return refused(notAManager)
  return db.transaction(async tx => {
    const person = await lockPerson(tx, username)
    if (!person) return refused(nobodyOfThatName)
    if (!person.disabledAt) return refused({ code: 'wrong_state', message: 'Tài khoản này đang hoạt động.' })
    await tx.update(users).set({ disabledAt: null }).where(eq(users.id, person.id))
    await recordEvent(tx, manager, { type: 'person.enabled', data: { personId: person.id, username } })
    return done({ personId: person.id })
  })
}
