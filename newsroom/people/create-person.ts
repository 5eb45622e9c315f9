import type { Database } from '#db/connection.ts'
import { type Role, users } from '#db/schema/people.ts'
import { normaliseText } from '#newsroom/text/normalise.ts'
import { done, type Outcome, type Refusal, refused } from '#newsroom/workflow/outcome.ts'
import { recordEvent } from '#newsroom/workflow/record-event.ts'
import { type Manager, managesPeople, notAManager } from './manages-people.ts'
import { hashPassword, whyNotPassword } from './password.ts'
import { canonicalUsername } from './sign-in.ts'

export type NewPerson = { username: string; displayName: string; position?: string; role: Role; password: string }

/** Gives a person an account. Refused: `forbidden`, or `invalid` for a name that is taken or not a name. */
export async function createPerson(
  db: Database,
  manager: Manager,
  person: NewPerson,
): Promise<Outcome<{ personId: string }>> {
  if (!managesPeople(manager)) return refused(notAManager)
  const username = canonicalUsername(person.username)
  const displayName = normaliseText(person.displayName).trim()
  const wrong = [...whyNotNames(username, displayName), ...whyNotPassword(person.password)]
  if (wrong.length > 0) return refused(...wrong)

  const passwordHash = await hashPassword(person.password)
  return db.transaction(async tx => {
    const [made] = await tx
      .insert(users)
      .values({ username, displayName, position: person.position ?? '', role: person.role, passwordHash })
      .onConflictDoNothing({ target: users.username })
      .returning({ id: users.id })
    if (!made) return refused({ code: 'invalid', message: `Tên đăng nhập “${username}” đã có người dùng.` })
    await recordEvent(tx, manager, { type: 'person.created', data: { personId: made.id, username } })
    return done({ personId: made.id })
  })
}

function whyNotNames(username: string, displayName: string): Refusal[] {
  const reasons: Refusal[] = []
  if (!/^[a-z0-9][a-z0-9._-]{1,39}$/.test(username)) {
    const message = 'Tên đăng nhập gồm 2 đến 40 chữ cái không dấu, chữ số, dấu chấm, gạch nối hoặc gạch dưới.'
    reasons.push({ code: 'invalid', message })
  }
  if (displayName === '' || displayName.length > 100) {
    reasons.push({ code: 'invalid', message: 'Họ và tên phải có từ 1 đến 100 ký tự.' })
  }
  return reasons
}
