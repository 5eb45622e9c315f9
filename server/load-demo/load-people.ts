import { randomInt } from 'node:crypto'
import type { Database } from '#db/connection.ts'
import { users } from '#db/schema/people.ts'
import { demoAccounts, people } from '#db/seed/demo/people.ts'
import { type Actor, theNewsroom } from '#newsroom/people/actor.ts'
import { hashPassword } from '#newsroom/people/password.ts'
import { recordEvent } from '#newsroom/workflow/record-event.ts'

export type DemoAccount = { username: string; displayName: string; position: string; role: string; password: string }
export type DemoPeople = { actors: Map<string, Actor>; accounts: DemoAccount[] }

/** Makes the demo's people; those whom an interrupted load made already get a new password. */
export async function loadPeople(db: Database, password: string | undefined): Promise<DemoPeople> {
  const loaded = people.map(async person => {
    const secret = password ?? inventPassword()
    const passwordHash = await hashPassword(secret)
    const actor = await db.transaction(async tx => {
      const [row] = await tx
        .insert(users)
        .values({ ...person, passwordHash })
        .onConflictDoUpdate({ target: users.username, set: { passwordHash } })
        .returning()
      if (!row) throw new Error(`${person.username} was not stored`)
      const data = { personId: row.id, username: row.username }
      await recordEvent(tx, theNewsroom, { type: 'person.created', data })
      return { id: row.id, username: row.username, displayName: row.displayName, role: row.role }
    })
    return { actor, account: { ...person, password: secret } }
  })
  const all = await Promise.all(loaded)
  return {
    actors: new Map(all.map(({ actor }) => [actor.username, actor])),
    accounts: all.map(({ account }) => account).filter(({ username }) => demoAccounts.includes(username)),
  }
}

// Read from one screen and typed on another: no letters that look like others.
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

function inventPassword(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  return [group(), group(), group()].join('-')
}
