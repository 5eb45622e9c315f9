import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type CountingDatabase, publishedArticle, readingLedger } from '#db/seed/counting-fixture.ts'
import { countingNewsroom, forgetEverything } from '#newsroom/views/readers.fixture.ts'
import { drainViews } from '#newsroom/views/report-view.ts'
import { postView, viewRequest } from '../views/requests.fixture.ts'
import { POST } from './route.ts'

let site: CountingDatabase
let articleId: string
let eventId: string
beforeAll(async () => {
  site = await countingNewsroom()
})
beforeEach(async () => {
  forgetEverything()
  articleId = await publishedArticle(site)
  eventId = randomUUID()
  await postView({ eventId, articleId })
})
afterAll(() => site.drop())

function leave(reached: unknown, { headers = {}, of = eventId }: { headers?: object; of?: unknown } = {}) {
  const request = viewRequest({ headers: { 'content-type': 'text/plain;charset=UTF-8', ...headers } })
  return POST(new Request(request, { body: JSON.stringify({ eventId: of, reached }) }))
}
const ends = async () => (await readingLedger(site, articleId)).rollup?.[4]

test('a beacon says once how far its reader came', async () => {
  for (let again = 0; again < 3; again++) expect((await leave(100)).status).toBe(200)
  expect(await readingLedger(site, articleId)).toEqual({ events: [1, 1, 1, 1, 1], rollup: [1, 1, 1, 1, 1] })
})

test.each([
  ['a bot', { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' }],
  ['nobody', { 'user-agent': '' }],
  ['a prerendered page', { 'sec-purpose': 'prefetch;prerender' }],
  ['the desk', { cookie: 'next-auth.session-token=x' }],
])('%s is answered and has read nothing', async (_, headers) => {
  expect((await leave(100, { headers })).status).toBe(200)
  expect(await ends()).toBe(0)
})

test('another site cannot say it for a reader', async () => {
  expect((await leave(100, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
  expect(await ends()).toBe(0)
})

test.each([[33], [-25], [125], ['100'], [null]])('%s is no quarter of a text', async reached => {
  expect((await leave(reached)).status).toBe(400)
})

test('an event id that is none is refused', async () => {
  expect((await leave(100, { of: '1' })).status).toBe(400)
})

test('a loop over its own views reaches the ceiling like its views', async () => {
  const ids = Array.from({ length: 200 }, () => randomUUID())
  await Promise.all(ids.map(of => leave(100, { of })))
  await leave(100)
  expect(await ends()).toBe(0)
})

test('what was not taken down answers 503', async () => {
  await drainViews()
  expect((await leave(100)).status).toBe(503)
})
