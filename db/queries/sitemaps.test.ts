import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { articles, editions } from '#db/schema/articles.ts'
import { type Newsroom, newsroomFixture, someContent } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { approveEdition } from '#newsroom/workflow/approve-edition.ts'
import type { Changed } from '#newsroom/workflow/change-edition.ts'
import { openEdition } from '#newsroom/workflow/open-edition.ts'
import { removeArticle } from '#newsroom/workflow/remove-article.ts'
import { editionIn, reason, target, value } from '#newsroom/workflow/stories.fixture.ts'
import { submitEdition } from '#newsroom/workflow/submit-edition.ts'
import { publishedTexts } from './published-texts.ts'
import { articlesInSitemap, articlesSince, sitemapParts } from './sitemaps.ts'

let database: TestDatabase
let people: Newsroom
let first: Changed
let last: Changed

beforeAll(async () => {
  database = await testDatabase()
  people = await newsroomFixture(database.db)
  first = await editionIn(database.db, people, 'published', someContent('Bài của phần đầu'))
  await database.asOwner(`select setval('first_publications', 9999, false)`)
  await editionIn(database.db, people, 'published', someContent('Bài cuối của phần đầu'))
  last = await editionIn(database.db, people, 'published', someContent('Bài của phần hai'))
  await editionIn(database.db, people, 'draft', someContent('Bản thảo'))
})
afterAll(() => database.drop())

const slugs = async (part: number) => (await articlesInSitemap(database.db, part)).map(({ slug }) => slug)
const rowOf = async ({ article }: Changed) => {
  const [row] = await database.db.select().from(articles).where(eq(articles.id, article.id))
  if (!row) throw new Error('the article is gone')
  return row
}

test('the first 10,000 publications make a part, whatever their dates', async () => {
  expect(await slugs(1)).toEqual(['bai-cuoi-cua-phan-dau', 'bai-cua-phan-dau'])
  expect(await slugs(2)).toEqual(['bai-cua-phan-hai'])
  expect(await slugs(3)).toEqual([])
  expect((await sitemapParts(database.db)).map(({ part }) => part)).toEqual([1, 2])
})

test('an article that was published anew stays in its part and moves the part’s date', async () => {
  const { db } = database
  const opened = value(
    await openEdition(db, people.mai, { articleId: first.article.id, kind: 'correction', note: 'Con số đúng là 64.' }),
  )
  const before = await rowOf(first)
  const submitted = value(await submitEdition(db, people.mai, target(opened)))
  expect((await rowOf(first)).changedAt).toEqual(before.changedAt)
  const { contentHash } = submitted.edition
  const published = value(await approveEdition(db, people.duc, { ...target(submitted), contentHash }))

  const row = await rowOf(first)
  expect(row.sitemapPart).toBe(1)
  expect(row.changedAt).toEqual(published.edition.publishedAt)
  expect(row.publishedAt).toEqual(before.publishedAt)
  expect((await sitemapParts(db))[0]?.changedAt).toEqual(row.changedAt)
  const text = (await publishedTexts(db, [first.article.id])).get(first.article.id)
  expect(text?.editionPublishedAt).toEqual(row.changedAt)
})

test('a backdated edition takes its article’s date along', async () => {
  const { db } = database
  const at = new Date('2017-10-17T01:30:00Z')
  await db
    .update(editions)
    .set({ publishedAt: at })
    .where(sql`${editions.articleId} = ${last.article.id} and ${editions.state} = 'published'`)
  expect((await sitemapParts(db))[1]?.changedAt).toEqual(at)
})

test('a part whose articles are all removed is listed no more; one with others is, as changed', async () => {
  const { db } = database
  value(await removeArticle(db, people.duc, { articleId: last.article.id, reason }))
  expect((await sitemapParts(db)).map(({ part }) => part)).toEqual([1])
  value(await removeArticle(db, people.duc, { articleId: first.article.id, reason }))
  expect(await slugs(1)).toEqual(['bai-cuoi-cua-phan-dau'])
  expect((await sitemapParts(db))[0]?.changedAt).toEqual((await rowOf(first)).takenDownAt)
  expect(await publishedTexts(db, [first.article.id])).toEqual(new Map())
})

test('news are bounded by age and number', async () => {
  expect(await articlesSince(database.db, 48, 10)).toMatchObject([{ title: 'Bài cuối của phần đầu' }])
  expect(await articlesSince(database.db, 0, 10)).toEqual([])
  expect(await articlesSince(database.db, 48, 0)).toEqual([])
})
