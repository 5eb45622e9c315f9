import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { theNewsroom } from './actor.ts'
import { disablePerson } from './change-access.ts'
import { changeRole } from './change-role.ts'
import { createPerson } from './create-person.ts'
import { resetPassword } from './reset-password.ts'
import { signIn } from './sign-in.ts'

const password = 'mật khẩu cũ của Mai'
const mai = { username: 'mai', displayName: 'Nguyễn Thị Mai', role: 'reporter', password } as const
const knowingTheOldOne = { username: 'mai', password, address: '203.0.113.7' }

/** What ends somebody's sessions. The first two also make what they knew worthless. */
const changes = [
  ['a new password', (own: TestDatabase) => resetPassword(own.db, theNewsroom, 'mai', 'mật khẩu mới của Mai')],
  ['disabling', (own: TestDatabase) => disablePerson(own.db, theNewsroom, 'mai')],
  ['a new role', (own: TestDatabase) => changeRole(own.db, theNewsroom, 'mai', 'editor')],
] as const

let own: TestDatabase
let holder: pg.Client
beforeEach(async () => {
  own = await testDatabase()
  await createPerson(own.db, theNewsroom, mai)
  // Every change waits at the event chain for as long as this one holds it: so the test decides who comes first.
  holder = new pg.Client({ connectionString: own.ownerUrl })
  await holder.connect()
  await holder.query('begin; select from event_chain for update')
})
afterEach(async () => {
  await holder.end()
  await own.drop()
})

/** Resolves when that many transactions wait for a lock. */
async function waiting(transactions: number): Promise<void> {
  const question = `select count(*)::int as waiting from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`
  for (;;) {
    const { rows } = await own.pool.query(question)
    if (rows[0].waiting === transactions) return
  }
}

async function openSessions(): Promise<number> {
  const { rows } = await own.pool.query('select count(*)::int as open from sessions where revoked_at is null')
  return rows[0].open
}

test.each(changes.slice(0, 2))('a sign-in that is overtaken by %s opens no session', async (_, change) => {
  const changed = change(own)
  await waiting(1)
  const signedIn = signIn(own.db, knowingTheOldOne)
  await waiting(2)
  await holder.query('commit')
  expect(await Promise.all([changed, signedIn])).toMatchObject([
    { ok: true },
    { ok: false, refusals: [{ code: 'invalid' }] },
  ])
  expect(await openSessions()).toBe(0)
})

test.each(changes)('a sign-in and %s that follows it wait for each other only one way', async (_, change) => {
  const signedIn = signIn(own.db, knowingTheOldOne)
  await waiting(1)
  const changed = change(own)
  await waiting(2)
  await holder.query('commit')
  expect(await Promise.all([signedIn, changed])).toMatchObject([{ ok: true }, { ok: true }])
  expect(await openSessions()).toBe(0)
})
