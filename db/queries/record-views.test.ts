import { randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openPool } from '../connection.ts'
import {
  type CountingDatabase,
  countingDatabase,
  draftArticle,
  ledger,
  publishedArticle,
  removeFromSite,
  siteLedger,
  view,
} from '../seed/counting-fixture.ts'
import { recordViews } from './record-views.ts'

let site: CountingDatabase
let article: string
beforeAll(async () => {
  site = await countingDatabase()
})
beforeEach(async () => {
  article = await publishedArticle(site)
})
afterAll(() => site.drop())

test('a batch counts each of its event ids once, in whatever spelling', async () => {
  const once = view(article)
  const batch = [once, { ...once, eventId: (once.eventId as string).toUpperCase() }, view(article)]
  expect(await recordViews(site.pool, batch)).toEqual(new Map([[article, 2]]))
  expect(await ledger(site, article)).toEqual({ events: 2, counted: 2, rollup: 2 })
})

test('a replayed event is counted once, on the next day too', async () => {
  const once = view(article)
  await recordViews(site.pool, [once])
  await site.db.execute(sql`select ensure_view_partitions((now() at time zone 'Asia/Ho_Chi_Minh')::date - 1, 1)`)
  await site.db.execute(sql`update view_events set day = day - 1 where event_id = ${once.eventId}`)
  await recordViews(site.pool, [{ ...once, visitorKey: randomBytes(32) }])
  expect(await ledger(site, article)).toEqual({ events: 1, counted: 1, rollup: 1 })
})

test.each([
  [29, 1],
  [31, 2],
])('a second view after %i seconds makes it %i', async (seconds, expected) => {
  const visitorKey = randomBytes(32)
  await recordViews(site.pool, [view(article, { visitorKey })])
  await passed(visitorKey, seconds)
  expect(await recordViews(site.pool, [view(article, { visitorKey })])).toEqual(new Map([[article, expected]]))
})

test('a chain of reloads counts once, however long it is', async () => {
  const visitorKey = randomBytes(32)
  for (let reload = 0; reload < 4; reload++) {
    await recordViews(site.pool, [view(article, { visitorKey })])
    await passed(visitorKey, 20)
  }
  expect(await ledger(site, article)).toEqual({ events: 4, counted: 1, rollup: 1 })
})

test('one visitor in one batch counts once per article', async () => {
  const visitorKey = randomBytes(32)
  const other = await publishedArticle(site)
  const batch = [view(article, { visitorKey }), view(article, { visitorKey }), view(other, { visitorKey })]
  const totals = await recordViews(site.pool, batch)
  expect(totals).toEqual(
    new Map([
      [article, 1],
      [other, 1],
    ]),
  )
})

test('pages without an article count for the site alone', async () => {
  const before = await siteLedger(site)
  await recordViews(site.pool, [view(null), view(article)])
  expect((await siteLedger(site))?.views).toBe((before?.views ?? 0) + 2)
})

test('articles that readers cannot see leave no trace and do not disturb the others', async () => {
  const removed = await publishedArticle(site)
  await removeFromSite(site, removed)
  const draft = await draftArticle(site)
  const before = await siteLedger(site)
  const totals = await recordViews(site.pool, [view(removed), view(draft), view(randomUUID()), view(article)])
  expect(totals).toEqual(new Map([[article, 1]]))
  const [after, events] = [await siteLedger(site), await ledger(site, removed)]
  expect(after).toEqual({ views: (before?.views ?? 0) + 1, visits: (before?.visits ?? 0) + 1 })
  expect(events).toEqual({ events: 0, counted: 0, rollup: 0 })
})

test.each([
  [29, 1],
  [31, 2],
])('a reader who was silent for %i minutes has paid %i visits', async (minutes, visits) => {
  const before = (await siteLedger(site))?.visits ?? 0
  const reader = view(article)
  await recordViews(site.pool, [reader])
  await site.db.execute(sql`
    update presence set last_seen = last_seen - make_interval(mins => ${minutes}) where visitor_key = ${reader.visitorKey}`)
  await recordViews(site.pool, [{ eventId: null, visitorKey: reader.visitorKey, articleId: null }])
  expect((await siteLedger(site))?.visits).toBe(before + visits)
})

test('who only looks is told the total and moves nothing', async () => {
  await recordViews(site.pool, [view(article)])
  const before = await siteLedger(site)
  const look = { eventId: null, visitorKey: null, articleId: article }
  expect(await recordViews(site.pool, [look])).toEqual(new Map([[article, 1]]))
  expect(await siteLedger(site)).toEqual(before)
})

test('two processes with the same events in opposite order count them once and never lock each other out', async () => {
  const other = openPool(site.url)
  const visitors = Array.from({ length: 20 }, () => randomBytes(32))
  const articles = [article, await publishedArticle(site), await publishedArticle(site)]
  for (let round = 0; round < 10; round++) {
    const batch = visitors.flatMap(visitorKey => articles.map(id => view(id, { visitorKey })))
    await Promise.all([recordViews(site.pool, batch), recordViews(other, batch.toReversed())])
  }
  await other.end()
  for (const id of articles) expect(await ledger(site, id)).toEqual({ events: 200, counted: 20, rollup: 20 })
})

/** Lets seconds pass for what the visitor has viewed. */
async function passed(visitorKey: Buffer, seconds: number): Promise<void> {
  await site.db.execute(sql`
    update recent_views set last_at = last_at - make_interval(secs => ${seconds}) where visitor_key = ${visitorKey}`)
}

test('invented referrers cannot fill the table: 300 names a day, and every view is in their sum', async () => {
  const invented = (from: number) =>
    Array.from({ length: 250 }, (_, place) => view(null, { source: { referrer: `gia-${from + place}.example.vn` } }))
  await recordViews(site.pool, invented(0))
  await recordViews(site.pool, invented(250))
  await recordViews(site.pool, invented(0))
  const { rows } = await site.db.execute(sql`
    select count(*) filter (where name <> '')::int as names, sum(views)::int as views,
      sum(views) filter (where name = '')::int as others
    from view_sources where kind = 'referrer' and name like any (array['gia-%', ''])`)
  expect(rows).toEqual([{ names: 300, views: 750, others: 200 }])
})

test('two pages that are no articles are two views, the same one within 30 seconds is one', async () => {
  const reader = { visitorKey: randomBytes(32) }
  const before = (await siteLedger(site))?.views ?? 0
  for (const page of ['/', '/chuyen-muc/tin', '/'])
    await recordViews(site.pool, [view(null, { ...reader, source: { page } })])
  expect((await siteLedger(site))?.views).toBe(before + 2)
})
