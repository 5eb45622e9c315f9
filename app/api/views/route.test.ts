import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { articleViewTotal } from '#db/queries/views.ts'
import {
  type CountingDatabase,
  openWithOldBalances,
  publishedArticle,
  removeFromSite,
} from '#db/seed/counting-fixture.ts'
import { countingNewsroom, forgetEverything } from '#newsroom/views/readers.fixture.ts'
import { drainViews } from '#newsroom/views/report-view.ts'
import { postView, viewRequest } from './requests.fixture.ts'
import { POST } from './route.ts'

let site: CountingDatabase
let articleId: string
beforeAll(async () => {
  site = await countingNewsroom()
})
beforeEach(async () => {
  forgetEverything()
  articleId = await publishedArticle(site)
})
afterAll(() => site.drop())

const events = Array.from({ length: 100 }, () => randomUUID())
const total = () => articleViewTotal(site.db, articleId)

test('200 parallel posts of 100 events by 100 visitors raise the total by exactly 100', async () => {
  const posts = [...events, ...events].map((eventId, place) =>
    postView({ eventId, articleId, address: `198.51.100.${place % 100}` }),
  )
  const answers = await Promise.all(posts)
  expect(answers.every(({ status }) => status === 200)).toBe(true)
  expect(Math.max(...answers.map(({ body }) => body.views))).toBe(100)
  expect(await total()).toBe(100)
})

test('200 parallel posts of 100 events by one visitor raise it by exactly 1', async () => {
  const ids = Array.from({ length: 100 }, () => randomUUID())
  const answers = await Promise.all([...ids, ...ids].map(eventId => postView({ eventId, articleId })))
  expect(new Set(answers.map(({ body }) => body.views))).toEqual(new Set([1]))
  expect(await total()).toBe(1)
})

test('an article that came with 803 views shows 804 to its next reader, who is visit 87,167,782 or later', async () => {
  await openWithOldBalances(site, articleId)
  const { body } = await postView({ articleId })
  expect(body.views).toBe(804)
  expect(body.visits).toBeGreaterThanOrEqual(87_167_782)
})

test('the answer says who is online', async () => {
  const { body } = await postView({})
  expect(body).toMatchObject({ views: null, online: { guests: expect.any(Number), members: 0 } })
  expect(body.online.total).toBe(body.online.guests)
})

test('ten thousand invented events from one address stay below its ceiling', async () => {
  for (let part = 0; part < 10; part++) {
    const posts = Array.from({ length: 1_000 }, (_, place) =>
      postView({ articleId, address: '192.0.2.66', headers: { 'user-agent': `Mozilla/5.0 (${part} ${place})` } }),
    )
    const answers = await Promise.all(posts)
    expect(answers.every(({ status }) => status === 200)).toBe(true)
  }
  const counted = await total()
  expect(counted).toBeGreaterThanOrEqual(600)
  // Two windows at the most, should the test be so slow that a minute passes.
  expect(counted).toBeLessThanOrEqual(1_200)
})

test.each([
  ['a bot', { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' }],
  ['curl', { 'user-agent': 'curl/8.10.1' }],
  ['a driven browser', { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/130.0.0.0 Safari/537.36' }],
  ['nobody', { 'user-agent': '' }],
  ['a prefetch', { 'sec-purpose': 'prefetch' }],
  ['a prerendered page', { 'sec-purpose': 'prefetch;prerender' }],
  ['an older prefetch', { purpose: 'prefetch' }],
  ['the desk', { cookie: 'next-auth.session-token=x' }],
  ['the desk on https', { cookie: 'a=b; __Secure-next-auth.session-token=x' }],
])('%s is shown the numbers and does not move them', async (_, headers) => {
  await postView({ articleId })
  const { status, body } = await postView({ articleId, headers, address: '203.0.113.99' })
  expect(status).toBe(200)
  expect(body.views).toBe(1)
  expect(await total()).toBe(1)
})

test.each([
  ['another site', { 'sec-fetch-site': 'cross-site' }],
  ['a sibling', { 'sec-fetch-site': 'same-site' }],
  ['a typed address', { 'sec-fetch-site': 'none' }],
])('a post from %s is refused', async (_, headers) => {
  const { status, body } = await postView({ articleId, headers })
  expect([status, body.code]).toEqual([403, 'cross_site'])
  expect(await total()).toBe(0)
})

test('a post that says nothing of where it comes from is refused', async () => {
  const request = viewRequest({ articleId })
  request.headers.delete('sec-fetch-site')
  expect((await POST(request)).status).toBe(403)
})

test('unknown and removed articles answer 404 and count nothing', async () => {
  await removeFromSite(site, articleId)
  expect((await postView({ articleId })).status).toBe(404)
  expect((await postView({ articleId: randomUUID() })).status).toBe(404)
})

test.each([
  ['no event id', '{}', 'application/json'],
  ['an event id that is none', '{"eventId":"1"}', 'application/json'],
  ['no JSON', '{', 'application/json'],
  ['no object', 'null', 'application/json'],
  ['a form', `eventId=${randomUUID()}`, 'application/x-www-form-urlencoded'],
])('%s is refused as invalid', async (_, body, type) => {
  const request = new Request(viewRequest({}), { body, headers: { ...chromeHeaders, 'content-type': type } })
  expect((await POST(request)).status).toBe(400)
})

test('more than a kilobyte is refused as too large', async () => {
  const body = JSON.stringify({ eventId: randomUUID(), more: 'x'.repeat(1_024) })
  const answer = await POST(new Request(viewRequest({}), { body }))
  expect([answer.status, (await answer.json()).code]).toEqual([413, 'too_large'])
})

test.each(['page', 'referrer', 'campaign'])(
  'a %s that is no text does not keep others from being counted',
  async what => {
    const body = JSON.stringify({ eventId: randomUUID(), ...(what !== 'page' && { articleId }), [what]: '/a\u0000b' })
    const odd = POST(new Request(viewRequest({ address: '203.0.113.8' }), { body }))
    const [answer, other] = await Promise.all([odd, postView({ articleId })])
    expect([answer.status, other.status]).toEqual([200, 200])
    expect(await total()).toBe(what === 'page' ? 1 : 2)
  },
)

test('sendBeacon posts plain text', async () => {
  expect((await postView({ articleId, headers: { 'content-type': 'text/plain;charset=UTF-8' } })).body.views).toBe(1)
})

test('a view that was not taken answers 503 and when to try again', async () => {
  await postView({ articleId })
  await drainViews()
  const { status, headers, body } = await postView({ articleId, address: '203.0.113.8' })
  expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'not_counted', '5'])
  expect(await total()).toBe(1)
})

const chromeHeaders = Object.fromEntries(viewRequest({}).headers)
