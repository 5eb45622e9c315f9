import { eq } from 'drizzle-orm'
import type { Transaction } from '#db/connection.ts'
import { users } from '#db/schema/people.ts'
import type { Refusal } from '#newsroom/workflow/outcome.ts'
import type { Actor, theNewsroom } from './actor.ts'

/** Who manages accounts: an administrator, or the newsroom itself at the command line of its server. */
export type Manager = Actor | typeof theNewsroom

export const notAManager: Refusal = {
  code: 'forbidden',
  message: 'Chỉ quản trị viên được quản lý tài khoản.',
}
export const nobodyOfThatName: Refusal = { code: 'not_found', message: 'Không có tài khoản nào mang tên này.' }

export function managesPeople(manager: Manager): boolean {
  return manager.role === 'admin' || manager.role === 'system'
}

/**
 * The person of that user name, locked until the transaction ends so that changes to one person take turns. Whoever
 * locks a person does so before the event chain. Not `for update`: what refers to a person (a session, an edition)
 * only needs the row to stay, and must not be made to wait.
 */
export async function lockPerson(tx: Transaction, username: string) {
  const [person] = await tx.select().from(users).where(eq(users.username, username)).for('no key update')
  return person
}
