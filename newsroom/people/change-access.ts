import { eq, sql } from 'drizzle-orm'
import type { Database } from '#db/connection.ts'
import { users } from '#db/schema/people.ts'
import { done, type Outcome, refused } from '#newsroom/workflow/outcome.ts'
import { recordEvent } from '#newsroom/workflow/record-event.ts'
import { lockPerson, type Manager, managesPeople, nobodyOfThatName, notAManager } from './manages-people.ts'
import { closeSessionsOf } from './sessions.ts'

/** Takes a person's access away: their next request, on whatever device, is refused. What they wrote stays. */
export function disablePerson(
  db: Database,
  manager: Manager,
  username: string,
): Promise<Outcome<{ personId: string }>> {
  return changeAccess(db, manager, username, false)
}

/** Lets a disabled person sign in again. Sessions that were closed stay closed. */
export function enablePerson(db: Database, manager: Manager, username: string): Promise<Outcome<{ personId: string }>> {
  return changeAccess(db, manager, username, true)
}

async function changeAccess(
  db: Database,
  manager: Manager,
  username: string,
  enabled: boolean,
): Promise<Outcome<{ personId: string }>> {
  if (!managesPeople(manager)) return refused(notAManager)
  return db.transaction(async tx => {
    const person = await lockPerson(tx, username)
    if (!person) return refused(nobodyOfThatName)
    if ((person.disabledAt === null) === enabled) {
      const message = enabled ? 'Tài khoản này đang hoạt động.' : 'Tài khoản này đã bị khóa từ trước.'
      return refused({ code: 'wrong_state', message })
    }
    await tx
      .update(users)
      .set({ disabledAt: enabled ? null : sql`now()` })
      .where(eq(users.id, person.id))
    if (!enabled) await closeSessionsOf(tx, person.id)
    const type = enabled ? 'person.enabled' : 'person.disabled'
    await recordEvent(tx, manager, { type, data: { personId: person.id, username } })
    return done({ personId: person.id })
  })
}
