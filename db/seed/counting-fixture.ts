import { randomBytes, randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { v7 } from 'uuid'
import type { Report } from '../queries/record-views.ts'
import { makeViewPartitions } from '../queries/view-upkeep.ts'
import { articles, editions } from '../schema/articles.ts'
import { openingArticleViews, openingSiteVisits } from '../schema/views.ts'
import { type Newsroom, newsroomFixture, someContent } from './newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from './test-database.ts'

export type CountingDatabase = TestDatabase & { newsroom: Newsroom }

/** A database that is ready to count, with people and sections and without articles. */
export async function countingDatabase(): Promise<CountingDatabase> {
  const test = await testDatabase()
  await makeViewPartitions(test.db)
  return { ...test, newsroom: await newsroomFixture(test.db) }
}

/** An article that readers can see, and its id. */
export async function publishedArticle({ db, newsroom }: Pick<CountingDatabase, 'db' | 'newsroom'>): Promise<string> {
  const id = await draftArticle({ db, newsroom })
  await db
    .update(articles)
    .set({ slug: `bai-viet-${id}`, publishedAt: sql`now()` })
    .where(eq(articles.id, id))
  await db.insert(editions).values({
    articleId: id,
    number: 1,
    state: 'published',
    content: someContent(),
    approvedHash: sql`content_sha256(${JSON.stringify(someContent())}::jsonb)`,
    approvedBy: newsroom.duc.id,
    approvedAt: sql`now()`,
    createdBy: newsroom.mai.id,
    updatedBy: newsroom.mai.id,
  })
  return id
}

/** An article that was never published, and its id. */
export async function draftArticle({ db, newsroom }: Pick<CountingDatabase, 'db' | 'newsroom'>): Promise<string> {
  const id = v7()
  await db.insert(articles).values({ id, sectionId: newsroom.sectionId, createdBy: newsroom.mai.id })
  return id
}

export async function removeFromSite({ db }: CountingDatabase, articleId: string): Promise<void> {
  await db.update(articles).set({ visibility: 'removed' }).where(eq(articles.id, articleId))
}

/** What the old portal had counted before we came: 803 views of this article, 87,167,781 visits of the site. */
export async function openWithOldBalances({ db }: CountingDatabase, articleId: string): Promise<void> {
  await db.insert(openingArticleViews).values({ articleId, views: 803, source: 'cổng thông tin cũ' })
  await db.insert(openingSiteVisits).values({ source: 'cổng thông tin cũ', visits: 87_167_781 })
}

/** A view by a reader whom nobody has seen before, as the queue takes it. */
export function view(articleId: string | null, more: Partial<Report> = {}): Report {
  return { eventId: randomUUID(), visitorKey: randomBytes(32), articleId, ...more }
}

/** What the tables say of an article: they must agree with one another, whatever happened. */
export async function ledger({ db }: Pick<TestDatabase, 'db'>, articleId: string) {
  const { rows } = await db.execute<{ events: number; counted: number; rollup: number }>(sql`
    select
      (select count(*) from view_events where article_id = ${articleId})::int as events,
      (select count(*) from view_events where article_id = ${articleId} and counted)::int as counted,
      coalesce((select sum(views) from article_views where article_id = ${articleId}), 0)::int as rollup`)
  return rows[0]
}

/** What the site's rollup says. */
export async function siteLedger({ db }: TestDatabase) {
  const { rows } = await db.execute<{ views: number; visits: number }>(sql`
    select coalesce(sum(views), 0)::int as views, coalesce(sum(visits), 0)::int as visits from site_views`)
  return rows[0]
}

/** What events and rollup say of how far readers of an article came: measured, then the four quarters. They must agree. */
export async function readingLedger({ db }: Pick<TestDatabase, 'db'>, articleId: string) {
  const { rows } = await db.execute<{ source: string; counts: number[] }>(sql`
    select 'events' as source, array[count(reached), count(*) filter (where reached >= 25),
        count(*) filter (where reached >= 50), count(*) filter (where reached >= 75),
        count(*) filter (where reached >= 100)]::int[] as counts
      from view_events where article_id = ${articleId}
    union all
    select 'rollup', array[coalesce(sum(measured), 0), coalesce(sum(reached_25), 0), coalesce(sum(reached_50), 0),
        coalesce(sum(reached_75), 0), coalesce(sum(reached_100), 0)]::int[]
      from article_reading where article_id = ${articleId}`)
  const of = (source: string) => rows.find(row => row.source === source)?.counts
  return { events: of('events'), rollup: of('rollup') }
}
