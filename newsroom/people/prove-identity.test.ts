import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { events } from '#db/schema/events.ts'
import { sessions, signInFailures } from '#db/schema/people.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { type Actor, theNewsroom } from './actor.ts'
import { createPerson } from './create-person.ts'
import { proveIdentity } from './prove-identity.ts'
import { closeSession, readOpenSession } from './sessions.ts'
import { signIn } from './sign-in.ts'

const password = 'mật khẩu của Đức'
const address = '203.0.113.7'

let test_: TestDatabase
let actor: Actor
let token: string
beforeAll(async () => {
  test_ = await testDatabase()
  await createPerson(test_.db, theNewsroom, { username: 'duc', displayName: 'Phạm Minh Đức', role: 'leader', password })
})
afterAll(() => test_.drop())
beforeEach(async () => {
  await test_.db.delete(signInFailures)
  const signedIn = await signIn(test_.db, { username: 'duc', password, address })
  if (!signedIn.ok) throw new Error(signedIn.refusals[0]?.message)
  actor = signedIn.value.actor
  token = signedIn.value.token
})

const prove = (tried: string) => proveIdentity(test_.db, actor, { token, password: tried, address })
const isProvedLately = async () => (await readOpenSession(test_.db, token))?.isProvedLately
const minutesPass = (minutes: number) =>
  test_.db.update(sessions).set({ provedAt: sql`now() - make_interval(mins => ${minutes})` })

test('đăng nhập là một lần xác nhận; nó hết giá trị sau 15 phút và có lại khi nhập đúng mật khẩu', async () => {
  expect(await isProvedLately()).toBe(true)
  await minutesPass(14)
  expect(await isProvedLately()).toBe(true)
  await minutesPass(16)
  expect(await isProvedLately()).toBe(false)
  expect(await prove('không phải')).toMatchObject({ ok: false, refusals: [{ code: 'invalid' }] })
  expect(await isProvedLately()).toBe(false)
  expect((await prove(password.normalize('NFD'))).ok).toBe(true)
  expect(await isProvedLately()).toBe(true)
  const last = (await test_.db.select().from(events).orderBy(events.seq)).at(-1)
  expect(last).toMatchObject({ type: 'person.identity-proved', actorId: actor.id })
})

test('đoán mật khẩu trong phiên đang mở cũng bị chặn, kể cả khi đoán cùng một lúc', async () => {
  const guesses = await Promise.all(Array.from({ length: 25 }, () => prove('không phải')))
  const stopped = guesses.filter(guess => !guess.ok && guess.refusals[0]?.code === 'throttled')
  expect(stopped.length).toBeGreaterThanOrEqual(10)
  expect(await prove(password)).toMatchObject({ ok: false, refusals: [{ code: 'throttled' }] })
})

test('phiên đã đóng thì mật khẩu đúng cũng không mở lại', async () => {
  await closeSession(test_.db, token)
  expect((await prove(password)).ok).toBe(false)
  expect(await readOpenSession(test_.db, token)).toBeUndefined()
})
