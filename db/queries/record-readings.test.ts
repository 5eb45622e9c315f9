import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { QuarterReached } from '../schema/views.ts'
import {
  type CountingDatabase,
  countingDatabase,
  publishedArticle,
  readingLedger,
  removeFromSite,
  view,
} from '../seed/counting-fixture.ts'
import { type Report, recordViews } from './record-views.ts'

let site: CountingDatabase
let article: string
beforeAll(async () => {
  site = await countingDatabase()
})
beforeEach(async () => {
  article = await publishedArticle(site)
})
afterAll(() => site.drop())

const leave = (seen: Report, reached: QuarterReached): Report => ({
  eventId: seen.eventId,
  visitorKey: null,
  articleId: null,
  reached,
})
const rollup = () => readingLedger(site, article)

test.each<[string, QuarterReached[], number[]]>([
  ['at once', [0], [1, 0, 0, 0, 0]],
  ['after a quarter', [25], [1, 1, 0, 0, 0]],
  ['at the end', [100], [1, 1, 1, 1, 1]],
  ['at the end, and says so twice', [100, 100], [1, 1, 1, 1, 1]],
  ['half way, comes back and goes on', [50, 75], [1, 1, 1, 1, 0]],
  ['at the end, and an older word arrives late', [100, 25], [1, 1, 1, 1, 1]],
  ['at once, then half way', [0, 50], [1, 1, 1, 0, 0]],
])('who leaves %s is in the rollup once', async (_, told, expected) => {
  const seen = view(article)
  await recordViews(site.pool, [seen])
  for (const reached of told) await recordViews(site.pool, [leave(seen, reached)])
  expect(await rollup()).toEqual({ events: expected, rollup: expected })
})

test('a view and all that is said of it may come in one batch, in any order', async () => {
  const [one, other] = [view(article), view(article)]
  await recordViews(site.pool, [leave(one, 25), one, leave(other, 50), leave(one, 75), other, leave(one, 50)])
  expect(await rollup()).toEqual({ events: [2, 2, 2, 1, 0], rollup: [2, 2, 2, 1, 0] })
})

test('readers of an invented view, of a second one within 30 seconds, of a page that is no article: none', async () => {
  const first = view(article)
  const again = view(article, { visitorKey: first.visitorKey })
  const page = view(null)
  await recordViews(site.pool, [first, again, page])
  await recordViews(site.pool, [leave(view(article), 100), leave(again, 100), leave(page, 100)])
  expect(await rollup()).toEqual({ events: [0, 0, 0, 0, 0], rollup: [0, 0, 0, 0, 0] })
})

test('who reads over midnight is a reader of the day on which they began; the day before that is closed', async () => {
  const [yesterday, older] = [view(article), view(article)]
  await recordViews(site.pool, [yesterday, older])
  await site.db.execute(sql`select ensure_view_partitions((now() at time zone 'Asia/Ho_Chi_Minh')::date - 2, 2)`)
  await site.db.execute(sql`update view_events set day = day - 1 where event_id = ${yesterday.eventId}`)
  await site.db.execute(sql`update view_events set day = day - 2 where event_id = ${older.eventId}`)
  await recordViews(site.pool, [leave(yesterday, 100), leave(older, 100)])
  const { rows } = await site.db.execute(sql`
    select (now() at time zone 'Asia/Ho_Chi_Minh')::date - day as ago, reached_100::int as ends
    from article_reading where article_id = ${article}`)
  expect(rows).toEqual([{ ago: 1, ends: 1 }])
})

test('an article removed while it is read: its readers still came that far', async () => {
  const seen = view(article)
  await recordViews(site.pool, [seen])
  await removeFromSite(site, article)
  await recordViews(site.pool, [leave(seen, 50)])
  expect((await rollup()).rollup).toEqual([1, 1, 1, 0, 0])
})

test('a hundred events told of twenty times, all at once over two connections, are a hundred', async () => {
  const views = Array.from({ length: 100 }, () => view(article, { eventId: randomUUID() }))
  await recordViews(site.pool, views)
  const batches = Array.from({ length: 20 }, (_, place) =>
    recordViews(
      site.pool,
      (place % 2 ? views : views.toReversed()).map(seen => leave(seen, 100)),
    ),
  )
  await Promise.all(batches)
  expect(await rollup()).toEqual({ events: [100, 100, 100, 100, 100], rollup: [100, 100, 100, 100, 100] })
})
