import { eq, sql } from 'drizzle-orm'
import type { Database } from '#db/connection.ts'
import { users } from '#db/schema/people.ts'
import { done, type Outcome, refused } from '#newsroom/workflow/outcome.ts'
import { recordEvent } from '#newsroom/workflow/record-event.ts'
import { lockPerson, type Manager, managesPeople, nobodyOfThatName, notAManager } from './manages-people.ts'
import { closeSessionsOf } from './sessions.ts'

/** Takes a person's access away: their next request, on whatever device, is refused. What they wrote stays. */
export async function disablePerson(
  db: Database,
  manager: Manager,
  username: string,
): Promise<Outcome<{ personId: string }>> {
  if (!managesPeople(manager)) return refused(notAManager)
  return db.transaction(async tx => {
    const person = await lockPerson(tx, username)
    if (!person) return refused(nobodyOfThatName)
    if (person.disabledAt) return refused({ code: 'wrong_state', message: 'Tài khoản này đã bị khóa từ trước.' })
    await tx.update(users).set({ disabledAt: sql`now()` }).where(eq(users.id, person.id))
    await closeSessionsOf(tx, person.id)
    await recordEvent(tx, manager, { type: 'person.disabled', data: { personId: person.id, username } })
    return done({ personId: person.id })
  })
}
