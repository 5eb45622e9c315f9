import { eq, sql } from 'drizzle-orm'
import { expect, onTestFinished, test } from 'vitest'
import { editions } from '../schema/articles.ts'
import { countingDatabase, draftArticle } from '../seed/counting-fixture.ts'
import { someContent } from '../seed/newsroom-fixture.ts'
import { overdueEditions } from './overdue-editions.ts'

test('an approved edition is overdue once its time is more than five seconds past, until it is published', async () => {
  const site = await countingDatabase()
  onTestFinished(site.drop)
  const { mai, duc } = site.newsroom
  const articleId = await draftArticle(site)
  const content = someContent()
  await site.db.insert(editions).values({
    articleId,
    number: 1,
    state: 'approved',
    content,
    approvedHash: sql`content_sha256(${JSON.stringify(content)}::jsonb)`,
    approvedBy: duc.id,
    approvedAt: sql`now()`,
    publishAt: sql`now() + interval '1 minute'`,
    createdBy: mai.id,
    updatedBy: mai.id,
  })
  expect(await overdueEditions(site.db)).toBe(0)
  await site.db
    .update(editions)
    .set({ publishAt: sql`now() - interval '6 seconds'` })
    .where(eq(editions.articleId, articleId))
  expect(await overdueEditions(site.db)).toBe(1)
})
