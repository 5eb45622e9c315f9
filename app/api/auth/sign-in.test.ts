import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { closeDatabase } from '#db/connection.ts'
import { type Newsroom, openNewsroom } from '../newsroom.fixture.ts'
import { fromOurPage, postForm, send, sessionCookieIn, setCookies, signedInCookie, site } from '../requests.fixture.ts'
import { GET as listSections } from '../sections/route.ts'
import { GET, POST } from './[...nextauth]/route.ts'
import { ownAddress, signInOptions } from './sign-in-options.ts'

let newsroom: Newsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

async function csrf(): Promise<{ csrfToken: string; cookie: string }> {
  const answer = await GET(new Request(`${site}/api/auth/csrf`))
  return { csrfToken: (await answer.json()).csrfToken, cookie: setCookies(answer) }
}

async function attempt(username: string, password: string, more: Record<string, string> = {}) {
  const { csrfToken, cookie } = await csrf()
  const form = new URLSearchParams({ csrfToken, username, password, json: 'true', ...more })
  return postForm('/api/auth/callback/credentials', form, cookie)
}

const status = async (cookie: string) => (await send(listSections, 'GET', { cookie })).status

test('signing in sets a cookie that scripts cannot read and other sites cannot use', async () => {
  const answer = await attempt('mai', newsroom.password)
  const cookie = answer.headers.getSetCookie().find(line => line.startsWith('next-auth.session-token='))
  expect(cookie).toMatch(/HttpOnly/)
  expect(cookie).toMatch(/SameSite=Lax/)
  expect(cookie).toMatch(/Path=\//)
})

test('on https the cookie is secure and says so in its name', () => {
  vi.stubEnv('SITE_URL', 'https://danvan.example.vn')
  expect(signInOptions().useSecureCookies).toBe(true)
  vi.unstubAllEnvs()
})

test('wrong password and unknown name get the same answer', async () => {
  const answers = [
    await attempt('mai', 'sai'),
    await attempt('khong-ai', 'sai'),
    await attempt('binh', newsroom.password),
  ]
  const told = await Promise.all(answers.map(async answer => [answer.status, await answer.text()]))
  expect(new Set(told.map(String)).size).toBe(1)
  expect(answers.every(answer => sessionCookieIn(answer) === undefined)).toBe(true)
})

test('signing out ends the session for every copy of its cookie', async () => {
  const cookie = await signedInCookie('mai', newsroom.password)
  expect(await status(cookie)).toBe(200)
  const secret = await csrf()
  const form = new URLSearchParams({ csrfToken: secret.csrfToken, json: 'true' })
  await postForm('/api/auth/signout', form, `${secret.cookie}; ${cookie}`)
  expect(await status(cookie)).toBe(401)
  const session = await GET(new Request(`${site}/api/auth/session`, { headers: { cookie } }))
  expect(await session.json()).not.toHaveProperty('user')
})

test('a cookie planted before sign-in is not the one after it', async () => {
  const planted = await signedInCookie('nam', newsroom.password)
  const { csrfToken, cookie } = await csrf()
  const form = new URLSearchParams({ csrfToken, username: 'mai', password: newsroom.password, json: 'true' })
  const answer = await postForm('/api/auth/callback/credentials', form, `${cookie}; ${planted}`)
  expect(sessionCookieIn(answer)).not.toBe(planted.split('=')[1])
  const session = await GET(new Request(`${site}/api/auth/session`, { headers: { cookie: setCookies(answer) } }))
  expect(await session.json()).toMatchObject({ user: { username: 'mai', role: 'reporter' } })
})

test('sign-in without the form’s secret, or from another site, opens nothing', async () => {
  const form = new URLSearchParams({ username: 'mai', password: newsroom.password, json: 'true' })
  expect(sessionCookieIn(await postForm('/api/auth/callback/credentials', form, ''))).toBeUndefined()
  const { csrfToken, cookie } = await csrf()
  form.set('csrfToken', csrfToken)
  const headers = { cookie, ...fromOurPage, 'sec-fetch-site': 'cross-site' }
  const forged = await POST(
    new Request(`${site}/api/auth/callback/credentials`, { method: 'POST', body: form, headers }),
  )
  expect(forged.status).toBe(403)
})

test.each([
  '//evil.example',
  '/\\evil.example',
  'https://evil.example/toa-soan',
  'javascript:alert(1)',
  'http://localhost:3000.evil.example',
])('after sign-in nobody is sent to %s', async callbackUrl => {
  const answer = await attempt('mai', newsroom.password, { callbackUrl })
  expect(new URL((await answer.json()).url).origin).toBe(site)
  expect(new URL(ownAddress(callbackUrl, site)).origin).toBe(site)
})

test.each(['eyJhbGciOiJub25lIn0.e30.', 'x'.repeat(5_000), '%', 'a.b.c.d.e'])(
  'a forged cookie %j is nobody’s',
  async forged => {
    expect(await status(`next-auth.session-token=${forged}`)).toBe(401)
  },
)

test('nobody writes into the log through next-auth', async () => {
  const answer = await POST(new Request(`${site}/api/auth/_log`, { method: 'POST', body: 'level=error&code=x' }))
  expect(answer.status).toBe(404)
})

test('what a stranger sends leaves nothing in the log', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await GET(new Request(`${site}/api/auth/signin?callbackUrl=javascript:alert(1)`))
  const cookies = ['next-auth.session-token=a.b.c.d.e', 'next-auth.callback-url=javascript:alert(1)']
  for (const cookie of cookies) await GET(new Request(`${site}/api/auth/session`, { headers: { cookie } }))
  expect(log).not.toHaveBeenCalled()
  log.mockRestore()
})

test('a guesser is told to wait; a database that does not answer is not told', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  for (let guess = 0; guess < 11; guess++) await attempt('nam', 'sai')
  expect((await (await attempt('nam', 'sai')).json()).url).toContain('error=Throttled')
  await newsroom.pool.query('delete from sign_in_failures')

  const url = process.env.DATABASE_URL
  await closeDatabase()
  process.env.DATABASE_URL = 'postgres://nobody:secret@127.0.0.1:1/none'
  const answer = await (await attempt('nam', newsroom.password)).json()
  await closeDatabase()
  process.env.DATABASE_URL = url
  log.mockRestore()
  expect(answer.url).toBe(`${site}/api/auth/error?error=Unavailable`)
})
