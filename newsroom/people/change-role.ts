import { eq } from 'drizzle-orm'
import type { Database } from '#db/connection.ts'
import { type Role, users } from '#db/schema/people.ts'
import { done, type Outcome, refused } from '#newsroom/workflow/outcome.ts'
import { recordEvent } from '#newsroom/workflow/record-event.ts'
import { lockPerson, type Manager, managesPeople, nobodyOfThatName, notAManager } from './manages-people.ts'
import { closeSessionsOf } from './sessions.ts'

/** Gives a person another role. Their sessions are closed, so that no open tab goes on under the former one. */
export async function changeRole(
  db: Database,
  manager: Manager,
  username: string,
  role: Role,
): Promise<Outcome<{ personId: string }>> {
  if (!managesPeople(manager)) return refused(notAManager)
  return db.transaction(async tx => {
    const person = await lockPerson(tx, username)
    if (!person) return refused(nobodyOfThatName)
    if (person.role === role) return refused({ code: 'wrong_state', message: 'Tài khoản này đã có vai trò đó.' })
    await tx.update(users).set({ role }).where(eq(users.id, person.id))
    await closeSessionsOf(tx, person.id)
    const data = { personId: person.id, username, from: person.role, to: role }
    await recordEvent(tx, manager, { type: 'person.role-changed', data })
    return done({ personId: person.id })
  })
}
