import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { sessions, signInFailures, users } from '#db/schema/people.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { theNewsroom } from './actor.ts'
import { disablePerson, enablePerson } from './change-access.ts'
import { changeRole } from './change-role.ts'
import { createPerson } from './create-person.ts'
import { resetPassword } from './reset-password.ts'
import { closeSession, readSession } from './sessions.ts'
import { signIn } from './sign-in.ts'

const password = 'mật khẩu của Mai'
const mai = { username: 'mai', displayName: 'Nguyễn Thị Mai', role: 'reporter', password } as const
const right = { username: 'mai', password, address: '203.0.113.7' }
const wrong = { ...right, password: 'không phải' }

let test_: TestDatabase
beforeAll(async () => {
  test_ = await testDatabase()
  await createPerson(test_.db, theNewsroom, mai)
})
afterAll(() => test_.drop())
beforeEach(() => test_.db.delete(signInFailures))

async function tokenOf(credentials = right): Promise<string> {
  const outcome = await signIn(test_.db, credentials)
  if (!outcome.ok) throw new Error(outcome.refusals[0]?.message)
  return outcome.value.token
}

test('the right password opens a session that knows who it is', async () => {
  const actor = await readSession(test_.db, await tokenOf({ ...right, username: ' MAI ' }))
  expect(actor).toMatchObject({ username: 'mai', displayName: 'Nguyễn Thị Mai', role: 'reporter' })
})

test('a password typed in decomposed form is the same password', async () => {
  await expect(tokenOf({ ...right, password: password.normalize('NFD') })).resolves.toBeTruthy()
})

test('every sign-in has a token of its own, and the table holds none of them', async () => {
  const tokens = [await tokenOf(), await tokenOf()]
  expect(new Set(tokens).size).toBe(2)
  const rows = await test_.db.select().from(sessions)
  expect(rows.some(row => tokens.includes(row.id))).toBe(false)
})

test('wrong password, unknown name and disabled account are told the same', async () => {
  await createPerson(test_.db, theNewsroom, { ...mai, username: 'khoa' })
  await disablePerson(test_.db, theNewsroom, 'khoa')
  const answers = await Promise.all([
    signIn(test_.db, wrong),
    signIn(test_.db, { ...right, username: 'khong-co-ai' }),
    signIn(test_.db, { ...right, username: 'khoa' }),
  ])
  expect(new Set(answers.map(answer => JSON.stringify(answer))).size).toBe(1)
  expect(answers[0]).toMatchObject({ ok: false, refusals: [{ code: 'invalid' }] })
})

test('guessing one account from one address is stopped, also when all guesses come at once', async () => {
  const guesses = await Promise.all(Array.from({ length: 40 }, () => signIn(test_.db, wrong)))
  const stopped = guesses.filter(guess => !guess.ok && guess.refusals[0]?.code === 'throttled')
  expect(stopped.length).toBeGreaterThanOrEqual(25)
  expect(await signIn(test_.db, right)).toMatchObject({ ok: false, refusals: [{ code: 'throttled' }] })
})

test('the owner is not locked out at another address, and at the same one only for the window', async () => {
  for (let guess = 0; guess < 12; guess++) await signIn(test_.db, wrong)
  await expect(tokenOf({ ...right, address: '198.51.100.1' })).resolves.toBeTruthy()
  await test_.db.update(signInFailures).set({ at: sql`now() - interval '11 minutes'` })
  await expect(tokenOf()).resolves.toBeTruthy()
})

test('guessing one account from many addresses and many accounts from one address are stopped', async () => {
  const guess = (username: string, address: string) => signIn(test_.db, { username, address, password: 'x' })
  const manyAddresses = []
  for (let i = 0; i < 62; i++) manyAddresses.push(await guess('mai', `192.0.2.${i}`))
  expect(manyAddresses.at(-1)).toMatchObject({ refusals: [{ code: 'throttled' }] })
  const manyNames = []
  for (let i = 0; i < 102; i++) manyNames.push(await guess(`nguoi${i}`, '192.0.2.200'))
  expect(manyNames.at(-1)).toMatchObject({ refusals: [{ code: 'throttled' }] })
})

test('a household is one address, however many of its IPv6 addresses it uses', async () => {
  for (let guess = 0; guess < 10; guess++) await signIn(test_.db, { ...wrong, address: `2001:db8:1:2::${guess}` })
  const another = (address: string) => signIn(test_.db, { ...right, address })
  expect(await another('2001:db8:1:2:ffff::1')).toMatchObject({ refusals: [{ code: 'throttled' }] })
  expect((await another('2001:db8:1:3::1')).ok).toBe(true)
})

test('strangers cannot lock the owner out of an address they have signed in from before', async () => {
  const atHome = { ...right, address: '198.51.100.20' }
  await tokenOf(atHome)
  for (let guess = 0; guess < 62; guess++) await signIn(test_.db, { ...wrong, address: `192.0.2.${guess}` })
  const nowhereElse = await signIn(test_.db, { ...right, address: '198.51.100.21' })
  expect(nowhereElse).toMatchObject({ refusals: [{ code: 'throttled' }] })
  await expect(tokenOf(atHome)).resolves.toBeTruthy()
})

test('at a known address, too, only so many guesses are free', async () => {
  await tokenOf()
  for (let guess = 0; guess < 10; guess++) await signIn(test_.db, wrong)
  expect(await signIn(test_.db, right)).toMatchObject({ refusals: [{ code: 'throttled' }] })
})

test('a session closed by signing out stays closed', async () => {
  const token = await tokenOf()
  await closeSession(test_.db, token)
  expect(await readSession(test_.db, token)).toBeUndefined()
  await closeSession(test_.db, token)
})

test.each([
  [
    'disabling',
    () => disablePerson(test_.db, theNewsroom, 'mai').then(() => enablePerson(test_.db, theNewsroom, 'mai')),
  ],
  ['a new role', () => changeRole(test_.db, theNewsroom, 'mai', 'editor')],
  ['a new password', () => resetPassword(test_.db, theNewsroom, 'mai', password)],
])('%s ends every open session', async (_, change) => {
  const tokens = [await tokenOf(), await tokenOf()]
  await change()
  for (const token of tokens) expect(await readSession(test_.db, token)).toBeUndefined()
})

test.each([
  ['after seven days', { expiresAt: sql`now() - interval '1 second'` }],
  ['after twelve idle hours', { lastSeenAt: sql`now() - interval '12 hours 1 second'` }],
])('a session ends %s', async (_, change) => {
  const token = await tokenOf()
  await test_.db.update(sessions).set(change)
  expect(await readSession(test_.db, token)).toBeUndefined()
})

test('a request notes that its person is here', async () => {
  const token = await tokenOf()
  await test_.db.update(sessions).set({ lastSeenAt: sql`now() - interval '2 minutes'` })
  await readSession(test_.db, token)
  const seen = await test_.db.execute(sql`select 1 from sessions where last_seen_at > now() - interval '1 minute'`)
  expect(seen.rowCount).toBe(1)
})

test.each(['reporter', 'editor', 'leader'] as const)('a %s manages no accounts', async role => {
  const manager = { id: '0199aaaa-0000-7000-8000-000000000000', username: 'x', displayName: 'X', role }
  const before = await test_.db.select().from(users)
  const answers = [
    await createPerson(test_.db, manager, { ...mai, username: 'moi' }),
    await disablePerson(test_.db, manager, 'mai'),
    await enablePerson(test_.db, manager, 'khoa'),
    await changeRole(test_.db, manager, 'mai', 'leader'),
    await resetPassword(test_.db, manager, 'mai', 'mật khẩu khác'),
  ]
  for (const answer of answers) expect(answer).toMatchObject({ ok: false, refusals: [{ code: 'forbidden' }] })
  expect(await test_.db.select().from(users)).toEqual(before)
})

test('a taken name and a short password are refused in sentences', async () => {
  const taken = await createPerson(test_.db, theNewsroom, mai)
  expect(taken).toMatchObject({ refusals: [{ message: 'Tên đăng nhập “mai” đã có người dùng.' }] })
  const short = await createPerson(test_.db, theNewsroom, { ...mai, username: 'lan', password: 'ngắn' })
  expect(short).toMatchObject({ ok: false, refusals: [{ code: 'invalid' }] })
})

test('what happened to accounts is in the audit log, passwords are not', async () => {
  const log = await test_.pool.query('select type, data from events order by seq')
  const types = new Set(log.rows.map(row => row.type))
  for (const type of [
    'created',
    'disabled',
    'enabled',
    'role-changed',
    'password-changed',
    'signed-in',
    'signed-out',
  ]) {
    expect(types).toContain(`person.${type}`)
  }
  expect(JSON.stringify(log.rows)).not.toContain(password)
})
