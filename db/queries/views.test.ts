import { randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sessions } from '../schema/people.ts'
import { articleViews, openingArticleViews, openingSiteVisits, siteViews } from '../schema/views.ts'
import { type CountingDatabase, countingDatabase, publishedArticle, removeFromSite } from '../seed/counting-fixture.ts'
import { articleViewTotal, articleViewTotals, mostRead, onlineNow, siteVisitTotal } from './views.ts'

let site: CountingDatabase
beforeAll(async () => {
  site = await countingDatabase()
})
afterAll(() => site.drop())

test('a total is the opening balance and every day since', async () => {
  const [read, unread] = [await publishedArticle(site), await publishedArticle(site)]
  await site.db.insert(openingArticleViews).values({ articleId: read, views: 803, source: 'cổng thông tin cũ' })
  await site.db.insert(articleViews).values([
    { articleId: read, day: '2025-01-01', views: 10 },
    { articleId: read, day: '2025-01-02', views: 5 },
  ])
  expect(await articleViewTotal(site.db, read)).toBe(818)
  const totals = await articleViewTotals(site.db, [read, unread])
  expect([totals.get(read), totals.get(unread)]).toEqual([818, 0])
  expect(await articleViewTotals(site.db, [])).toEqual(new Map())
})

test('visits are the opening balance and every day since', async () => {
  await site.db.insert(openingSiteVisits).values({ source: 'cổng thông tin cũ', visits: 87_167_781 })
  await site.db.insert(siteViews).values({ day: '2025-01-01', views: 9, visits: 4 })
  expect(await siteVisitTotal(site.db)).toBe(87_167_785)
})

test('online are guests of the last five minutes and people signed in, each once', async () => {
  const { mai, duc, hoa } = site.newsroom
  await site.db.execute(sql`
    insert into presence values (${randomBytes(32)}, now()), (${randomBytes(32)}, now() - interval '4 minutes'),
      (${randomBytes(32)}, now() - interval '6 minutes')`)
  const session = (userId: string, lastSeenAt = new Date(), revokedAt: Date | null = null) => ({
    id: randomUUID(),
    userId,
    lastSeenAt,
    revokedAt,
    expiresAt: new Date(Date.now() + 86_400_000),
  })
  const longAgo = new Date(Date.now() - 600_000)
  await site.db
    .insert(sessions)
    .values([session(mai.id), session(mai.id), session(duc.id, longAgo), session(hoa.id, new Date(), new Date())])
  expect(await onlineNow(site.db)).toEqual({ guests: 2, members: 1, total: 3 })
})

test('most read are the live articles of the last days, today included', async () => {
  const [first, second, removed] = [
    await publishedArticle(site),
    await publishedArticle(site),
    await publishedArticle(site),
  ]
  const { rows } = await site.db.execute<{ today: string; earlier: string }>(sql`
    select (now() at time zone 'Asia/Ho_Chi_Minh')::date::text as today,
      ((now() at time zone 'Asia/Ho_Chi_Minh')::date - 7)::text as earlier`)
  const { today = '', earlier = '' } = rows[0] ?? {}
  await site.db.insert(articleViews).values([
    { articleId: first, day: today, views: 5 },
    { articleId: second, day: today, views: 3 },
    { articleId: second, day: earlier, views: 100 },
    { articleId: removed, day: today, views: 50 },
  ])
  await removeFromSite(site, removed)
  const week = await mostRead(site.db, 7, 10)
  expect(week.map(({ articleId, views }) => [articleId, views])).toEqual([
    [first, 5],
    [second, 3],
  ])
  expect(week[0]).toMatchObject({ title: 'Giao ban công tác dân vận quý III', slug: expect.any(String) })
  expect((await mostRead(site.db, 8, 1))[0]).toMatchObject({ articleId: second, views: 103 })
})
