import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import type { CountingDatabase } from '#db/seed/counting-fixture.ts'
import { networkOf } from './network-of.ts'
import { countingNewsroom, forgetEverything } from './readers.fixture.ts'
import { visitorKey } from './visitor-key.ts'

const chrome = 'Mozilla/5.0 (Linux; Android 10) Chrome/130.0.0.0 Mobile Safari/537.36'

let site: CountingDatabase
beforeAll(async () => {
  site = await countingNewsroom()
})
beforeEach(forgetEverything)
afterAll(() => site.drop())

const key = async (address: string, userAgent = chrome) => (await visitorKey(address, userAgent)).key.toString('hex')

test('a visitor is an address and a user agent', async () => {
  const mai = await key('203.0.113.7')
  expect(await key('203.0.113.7')).toBe(mai)
  expect(await key('203.0.113.8')).not.toBe(mai)
  expect(await key('203.0.113.7', `${chrome} Zalo`)).not.toBe(mai)
})

test('every process knows the same visitor, whoever drew the salt', async () => {
  const mai = await key('203.0.113.7')
  forgetEverything()
  expect(await key('203.0.113.7')).toBe(mai)
})

test('processes that start together agree on one salt', async () => {
  await site.db.execute(sql`delete from visitor_salts`)
  const starting = Array.from({ length: 5 }, () => {
    forgetEverything()
    return key('203.0.113.7')
  })
  expect(new Set(await Promise.all(starting)).size).toBe(1)
})

test('a new day makes a new visitor', async () => {
  const clock = vi.spyOn(Date, 'now')
  const mai = await key('203.0.113.7')
  await site.db.execute(sql`update visitor_salts set day = day - 1`)
  expect(await key('203.0.113.7')).toBe(mai)
  clock.mockReturnValueOnce(Date.now() + 86_400_000)
  expect(await key('203.0.113.7')).not.toBe(mai)
  clock.mockRestore()
})

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:1:2::1', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
  ['unknown', 'unknown'],
])('%s is of the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
