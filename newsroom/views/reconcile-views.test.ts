import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { recordViews } from '#db/queries/record-views.ts'
import { type CountingDatabase, countingDatabase, publishedArticle, view } from '#db/seed/counting-fixture.ts'
import { reconcileViews } from './reconcile-views.ts'

let site: CountingDatabase
let article: string
beforeEach(async () => {
  site = await countingDatabase()
  article = await publishedArticle(site)
  const source = { device: 'phone', referrer: 'example.vn' }
  const again = randomUUID()
  await recordViews(site.pool, [
    view(article, { source }),
    view(article, { source: { device: 'computer' } }),
    view(null, { source: { device: 'phone', page: '/' } }),
    view(article, { eventId: again, source }),
    view(article, { eventId: again, source }),
    { eventId: again, visitorKey: null, articleId: null, reached: 50 },
  ])
  await yesterday()
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(async () => {
  vi.restoreAllMocks()
  await site.drop()
})

/** Moves all that was counted today to yesterday, whose books are closed. */
async function yesterday() {
  await site.db.execute(sql`select ensure_view_partitions((now() at time zone 'Asia/Ho_Chi_Minh')::date - 1, 1)`)
  for (const table of [
    'view_events',
    'article_views',
    'site_views',
    'view_sources',
    'article_reading',
    'site_view_hours',
    'article_view_hours',
  ])
    await site.db.execute(sql`update ${sql.identifier(table)} set day = day - 1`)
}

const alarms = async () =>
  (await site.db.execute<{ data: unknown }>(sql`select data from events where type = 'views.differ'`)).rows

test('what was counted stands in every rollup once', async () => {
  expect(await reconcileViews(site.db)).toEqual([])
  const { rows } = await site.db.execute(sql`select events::int, site_difference::int from view_reconciliations`)
  expect(rows).toEqual([{ events: 4, site_difference: 0 }])
  expect(await alarms()).toEqual([])
  expect(console.error).not.toHaveBeenCalled()
})

test.each([
  ['a view added to an article', sql`update article_views set views = views + 1`, { differingArticles: 1 }],
  ['a view taken from the site', sql`update site_views set views = views - 1`, { siteDifference: -1 }],
  ['an article that lost its rollup', sql`delete from article_views`, { differingArticles: 1 }],
  ['phones made more', sql`update view_sources set views = 9 where name = 'phone'`, { differingSources: 1 }],
  ['a referrer forgotten', sql`delete from view_sources where kind = 'referrer'`, { differingSources: 1 }],
  ['readers made to come further', sql`update article_reading set reached_100 = 1`, { differingReading: 1 }],
  ['an hour of the site made busier', sql`update site_view_hours set views = views + 1`, { differingHours: 1 }],
  ['an hour of an article lost', sql`delete from article_view_hours`, { differingHours: 1 }],
  ['readers forgotten', sql`delete from article_reading`, { differingReading: 1 }],
])('%s raises the alarm, in the audit log once', async (_, tampering, difference) => {
  await site.db.execute(tampering)
  expect(await reconcileViews(site.db)).toMatchObject([difference])
  expect(await reconcileViews(site.db)).toMatchObject([difference])
  expect(await alarms()).toMatchObject([{ data: difference }])
  expect(console.error).toHaveBeenCalledTimes(2)
})

test('today is not compared: it is not over', async () => {
  await reconcileViews(site.db)
  await recordViews(site.pool, [view(article)])
  await site.db.execute(sql`update site_views set views = 99 where day = (now() at time zone 'Asia/Ho_Chi_Minh')::date`)
  expect(await reconcileViews(site.db)).toEqual([])
})
