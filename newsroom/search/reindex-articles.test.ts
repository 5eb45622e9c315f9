import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { articleSearch, articles } from '#db/schema/articles.ts'
import { type Newsroom, newsroomFixture } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { editionIn, reason, value } from '#newsroom/workflow/stories.fixture.ts'
import { withdrawArticle } from '#newsroom/workflow/withdraw-article.ts'
import { reindexArticles } from './reindex-articles.ts'

let database: TestDatabase
let people: Newsroom
beforeAll(async () => {
  database = await testDatabase()
  people = await newsroomFixture(database.db)
})
afterAll(() => database.drop())

const rows = () => database.db.select().from(articleSearch).orderBy(articleSearch.articleId)

test('what the acts have written is what a reindexing writes, and drafts stay unfound', async () => {
  await editionIn(database.db, people, 'published')
  await editionIn(database.db, people, 'superseded')
  await editionIn(database.db, people, 'draft')
  await editionIn(database.db, people, 'approved')
  const before = await rows()
  expect(before).toHaveLength(2)
  await database.db.delete(articleSearch)
  expect(await reindexArticles(database.db)).toEqual({ indexed: 2, forgotten: 0 })
  expect(await rows()).toEqual(before)
})

test('terms of an older format, and those that are missing, are made anew; the others are left alone', async () => {
  const { article } = await editionIn(database.db, people, 'published')
  const before = await rows()
  await database.db
    .update(articleSearch)
    .set({ format: 1, terms: sql`'cu'::tsvector` })
    .where(eq(articleSearch.articleId, article.id))
  expect(await reindexArticles(database.db, { outdated: true })).toEqual({ indexed: 1, forgotten: 0 })
  expect(await rows()).toEqual(before)
  expect(await reindexArticles(database.db, { outdated: true })).toEqual({ indexed: 0, forgotten: 0 })
})

test('what readers may not find any more is forgotten', async () => {
  const { article } = await editionIn(database.db, people, 'published')
  const [before] = await database.db.select().from(articleSearch).where(eq(articleSearch.articleId, article.id))
  value(
    await withdrawArticle(database.db, people.duc, {
      articleId: article.id,
      reason,
      notice: 'Bài tạm rút để kiểm tra lại.',
    }),
  )
  if (before) await database.db.insert(articleSearch).values(before)
  expect(await reindexArticles(database.db, { outdated: true })).toEqual({ indexed: 0, forgotten: 1 })
})

test('search follows an article to its section and its date', async () => {
  const { article } = await editionIn(database.db, people, 'published')
  const publishedAt = new Date('2017-10-17T01:05:00Z')
  await database.db
    .update(articles)
    .set({ sectionId: people.otherSectionId, publishedAt })
    .where(eq(articles.id, article.id))
  const [row] = await database.db.select().from(articleSearch).where(eq(articleSearch.articleId, article.id))
  expect(row).toMatchObject({ sectionId: people.otherSectionId, publishedAt })
})
