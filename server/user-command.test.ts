import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { users } from '#db/schema/people.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { signIn } from '#newsroom/people/sign-in.ts'
import { runUserCommand } from './user-command.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase()
})
afterAll(() => own.drop())
beforeEach(() => vi.unstubAllEnvs())

async function run(...args: string[]): Promise<{ code: number; said: string }> {
  const lines: string[] = []
  const code = await runUserCommand(own.db, args, line => lines.push(line))
  return { code, said: lines.join('\n') }
}
const canSignIn = async (password: string) => (await signIn(own.db, { username: 'mai', password, address: 'x' })).ok

test('an account is made with a password that is shown once and works', async () => {
  const { code, said } = await run('create', 'Mai', '--name', 'Nguyễn Thị Mai', '--role', 'reporter')
  expect(code).toBe(0)
  expect(await canSignIn(said.split('Mật khẩu: ')[1] ?? '')).toBe(true)
})

test('a password from the environment is used and not shown', async () => {
  vi.stubEnv('NEWSROOM_PASSWORD', 'mật khẩu mới của Mai')
  expect(await run('reset', 'mai')).toEqual({ code: 0, said: 'Đã đặt lại mật khẩu.' })
  expect(await canSignIn('mật khẩu mới của Mai')).toBe(true)
  expect((await run('disable', 'mai')).code).toBe(0)
  expect(await canSignIn('mật khẩu mới của Mai')).toBe(false)
  expect((await run('enable', 'mai')).code).toBe(0)
  expect(await run('role', 'mai', 'editor')).toEqual({ code: 0, said: 'mai nay là biên tập viên.' })
  expect(await canSignIn('mật khẩu mới của Mai')).toBe(true)
})

test('the address for notifications is set, taken away, and refused when it is none', async () => {
  const email = async () => (await own.db.select({ email: users.email }).from(users))[0]?.email
  expect((await run('email', 'mai', 'mai@lamson.example')).code).toBe(0)
  expect(await email()).toBe('mai@lamson.example')
  for (const wrong of ['mai', 'mai@', 'mai@lamson.example\r\nBcc: ai@example.vn']) {
    expect((await run('email', 'mai', wrong)).code).toBe(1)
  }
  expect(await email()).toBe('mai@lamson.example')
  expect((await run('email', 'mai')).code).toBe(0)
  expect(await email()).toBeNull()
})

test.each([
  ['nobody', ['disable', 'khong-ai'], 1],
  ['a role that does not exist', ['role', 'mai', 'chu-tich'], 2],
  ['no name', ['create', 'nam', '--role', 'reporter'], 2],
  ['an unknown verb', ['delete', 'mai'], 2],
  ['nothing', [], 2],
])('%s is answered in words and with its exit code', async (_, args, code) => {
  const answer = await run(...args)
  expect(answer.code).toBe(code)
  expect(answer.said).not.toBe('')
})
