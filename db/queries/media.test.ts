import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Newsroom, newsroomFixture, someContent } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { articles, type EditionState, editions, type Visibility } from '../schema/articles.ts'
import { editionMedia, media } from '../schema/media.ts'
import { readPublicVariant, readVariantFor } from './media.ts'

let site: TestDatabase & Newsroom
let picture: string

beforeAll(async () => {
  const made = await testDatabase()
  site = { ...made, ...(await newsroomFixture(made.db)) }
})
afterAll(() => site.drop())

beforeEach(async () => {
  picture = v7()
  const variants = [{ name: '480.jpg', width: 480, height: 300, type: 'image/jpeg', bytes: 9 }]
  const row = { id: picture, alt: 'Cầu qua sông.', width: 480, height: 300, sha256: picture, variants }
  await site.db.insert(media).values({ ...row, createdBy: site.mai.id })
})

/** An edition that shows the picture, put there without the acts: the query must hold whatever they do. */
async function shownBy(state: EditionState, visibility: Visibility, who = site.mai.id): Promise<string> {
  const [article] = await site.db
    .insert(articles)
    .values({ sectionId: site.sectionId, createdBy: who, visibility, publishedAt: new Date() })
    .returning()
  const articleId = article?.id ?? ''
  const [draft] = await site.db
    .insert(editions)
    .values({ articleId, number: 1, content: someContent(), createdBy: who, updatedBy: who })
    .returning()
  const editionId = draft?.id ?? ''
  const approval = { approvedBy: site.duc.id, approvedAt: new Date(), approvedHash: draft?.contentHash }
  await site.db
    .update(editions)
    .set({ ...approval, state })
    .where(eq(editions.id, editionId))
  await site.db.insert(editionMedia).values({ editionId, mediaId: picture, articleId })
  return articleId
}

test('a picture that a published edition shows is public, in the variants that it has', async () => {
  await shownBy('published', 'live')
  expect(await readPublicVariant(site.db, picture, '480.jpg')).toMatchObject({ type: 'image/jpeg', bytes: 9 })
  expect(await readPublicVariant(site.db, picture, '960.jpg')).toBeUndefined()
})

test('a picture that nothing shows is not public; who stored it and who reviews sees it', async () => {
  expect(await readPublicVariant(site.db, picture, '480.jpg')).toBeUndefined()
  for (const who of [site.mai, site.hoa, site.duc]) {
    expect(await readVariantFor(site.db, who, picture, '480.jpg')).toBeDefined()
  }
})

test('a reporter sees pictures of the articles that they may read, and of no others', async () => {
  expect(await readVariantFor(site.db, site.tuan, picture, '480.jpg')).toBeUndefined()
  await shownBy('draft', 'live', site.mai.id)
  expect(await readVariantFor(site.db, site.tuan, picture, '480.jpg')).toBeUndefined()
  await shownBy('draft', 'live', site.tuan.id)
  expect(await readVariantFor(site.db, site.tuan, picture, '480.jpg')).toBeDefined()
})

describe('not public', () => {
  test.each<[EditionState, Visibility]>([
    ['draft', 'live'],
    ['submitted', 'live'],
    ['returned', 'live'],
    ['approved', 'live'],
    ['superseded', 'live'],
    ['published', 'withdrawn'],
    ['published', 'removed'],
  ])('shown only by a %s edition of a %s article', async (state, visibility) => {
    await shownBy(state, visibility)
    expect(await readPublicVariant(site.db, picture, '480.jpg')).toBeUndefined()
  })
})

test('a picture of a removed article stays public while another article shows it', async () => {
  await shownBy('published', 'removed')
  await shownBy('published', 'live')
  expect(await readPublicVariant(site.db, picture, '480.jpg')).toBeDefined()
})
