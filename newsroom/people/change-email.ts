import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Connection, Database, Transaction } from '#db/connection.ts'
import { users } from '#db/schema/people.ts'
import { inTransaction } from '#newsroom/workflow/in-transaction.ts'
import { done, type Outcome, type Refusal, refused } from '#newsroom/workflow/outcome.ts'
import { recordEvent } from '#newsroom/workflow/record-event.ts'
import type { Actor } from './actor.ts'
import { lockPerson, type Manager, managesPeople, nobodyOfThatName, notAManager } from './manages-people.ts'

const longest = 254

const noAddress: Refusal = {
  code: 'invalid',
  message: 'Địa chỉ thư điện tử không đúng. Hãy viết đầy đủ, ví dụ mai@tinh.example.vn.',
}

type Changed = Outcome<{ email: string | null }>

/** Sets where one's own notifications are mailed to; an empty address: nowhere. */
export function changeOwnEmail(db: Connection, actor: Actor, email: string): Promise<Changed> {
  return changeEmail(db, actor, actor.username, email)
}

/** Sets where a person's notifications are mailed to; for who manages accounts. */
export async function setEmail(db: Database, manager: Manager, username: string, email: string): Promise<Changed> {
  return managesPeople(manager) ? changeEmail(db, manager, username, email) : refused(notAManager)
}

async function changeEmail(db: Connection, by: Manager, username: string, given: string): Promise<Changed> {
  const email = given.trim() || null
  if (email !== null && !isAddress(email)) return refused(noAddress)
  return inTransaction(db, async tx => {
    const person = await lockPerson(tx, username)
    if (!person) return refused(nobodyOfThatName)
    await writeEmail(tx, person.id, email)
    // The address itself is nobody else's business, and the log is for ever.
    await recordEvent(tx, by, { type: 'person.email-changed', data: { personId: person.id, username } })
    return done({ email })
  })
}

/** A new address has refused nothing yet; the same one again is a wish to try again. */
async function writeEmail(tx: Transaction, personId: string, email: string | null): Promise<void> {
  await tx.update(users).set({ email, emailRefusedAt: null }).where(eq(users.id, personId))
}

function isAddress(text: string): boolean {
  return text.length <= longest && z.email().safeParse(text).success
}
