import { afterAll, beforeAll, expect, test } from 'vitest'
import { onlineNow } from '#db/queries/views.ts'
import { type CountingDatabase, siteLedger } from '#db/seed/counting-fixture.ts'
import { countingNewsroom } from '#newsroom/views/readers.fixture.ts'
import { viewRequest } from '../views/requests.fixture.ts'
import { POST } from './route.ts'

let site: CountingDatabase
beforeAll(async () => {
  site = await countingNewsroom()
})
afterAll(() => site.drop())

const beat = (address: string, headers = {}) =>
  POST(new Request(viewRequest({ address, headers }), { method: 'POST', body: '{}' }))

test('beats make a reader present and one visit, and are no views', async () => {
  for (let minute = 0; minute < 3; minute++) await beat('203.0.113.7')
  const answer = await (await beat('203.0.113.8')).json()
  expect(answer).toEqual({
    online: { guests: expect.any(Number), members: 0, total: expect.any(Number) },
    visits: expect.any(Number),
  })
  expect(await onlineNow(site.db)).toEqual({ guests: 2, members: 0, total: 2 })
  expect(await siteLedger(site)).toEqual({ views: 0, visits: 2 })
})

test('bots and the desk are no guests', async () => {
  const { guests } = await onlineNow(site.db)
  await beat('203.0.113.9', { 'user-agent': 'Googlebot/2.1' })
  await beat('203.0.113.9', { cookie: 'next-auth.session-token=x' })
  expect((await onlineNow(site.db)).guests).toBe(guests)
})

test('beats from another site are refused', async () => {
  expect((await beat('203.0.113.9', { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
})
