import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { articles } from '#db/schema/articles.ts'
import { catalogueEntries } from '#db/schema/catalogue.ts'
import { type Newsroom, newsroomFixture, someContent } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { approveEdition } from '#newsroom/workflow/approve-edition.ts'
import { openEdition } from '#newsroom/workflow/open-edition.ts'
import { saveEdition } from '#newsroom/workflow/save-edition.ts'
import { editionIn, reason, target, value } from '#newsroom/workflow/stories.fixture.ts'
import { submitEdition } from '#newsroom/workflow/submit-edition.ts'
import { withdrawArticle } from '#newsroom/workflow/withdraw-article.ts'
import { catalogueEntriesOf, tagLinks } from './catalogue.ts'

const content = {
  ...someContent('Bài có chủ đề'),
  byline: 'Lò Pành – Đặng Thị Hòa; Tổ phóng viên',
  tags: ['Dân vận khéo', 'dân vận khéo', 'Quy chế dân chủ ở cơ sở', '…'],
  eventDate: '2017-10-16',
}
const slugs = ['2017-10-16', 'dan-van-kheo', 'dang-thi-hoa', 'lo-panh', 'quy-che-dan-chu-o-co-so', 'to-phong-vien']

describe('under what a text is found', () => {
  test('its tags once each, every author and its day; what no address can be made of is left out', () => {
    const entries = catalogueEntriesOf(content)
    expect(entries.map(({ slug }) => slug).toSorted()).toEqual(slugs)
    expect(entries).toContainEqual({ kind: 'tag', slug: 'dan-van-kheo', name: 'dân vận khéo' })
    expect(entries).toContainEqual({ kind: 'author', slug: 'dang-thi-hoa', name: 'Đặng Thị Hòa' })
  })

  test.each(['Lê Hà, Trưởng Phòng', 'Ban Tuyên giáo và Dân vận', 'Lê-Hà'])('%s is one author', byline => {
    expect(catalogueEntriesOf({ byline, tags: [], eventDate: null })).toMatchObject([{ kind: 'author', name: byline }])
  })

  test('tags lead to their pages', () => {
    expect(tagLinks(['Dân vận khéo', '!'])).toEqual([{ name: 'Dân vận khéo', href: '/the/dan-van-kheo' }])
  })
})

describe('the catalogue follows what readers see', () => {
  let database: TestDatabase
  let people: Newsroom

  beforeAll(async () => {
    database = await testDatabase()
    people = await newsroomFixture(database.db)
  })
  afterAll(() => database.drop())

  const entered = () =>
    database.db
      .select({ articleId: catalogueEntries.articleId, slug: catalogueEntries.slug, name: catalogueEntries.name })
      .from(catalogueEntries)
      .orderBy(catalogueEntries.articleId, sql`${catalogueEntries.slug} collate "C"`)
  const slugsOf = async (articleId: string) =>
    (await entered()).filter(entry => entry.articleId === articleId).map(({ slug }) => slug)

  test('a draft is not in it, a published text is, a new edition replaces what the former said', async () => {
    const { db } = database
    const draft = await editionIn(db, people, 'draft', content)
    expect(await slugsOf(draft.article.id)).toEqual([])
    const { article } = await editionIn(db, people, 'published', content)
    expect(await slugsOf(article.id)).toEqual(slugs)

    const opened = value(await openEdition(db, people.mai, { articleId: article.id, kind: 'update', note: '' }))
    const next = { ...content, tags: ['giao ban'], byline: 'Lò Pành', eventDate: null }
    const saved = value(await saveEdition(db, people.mai, { ...target(opened), content: next }))
    const sent = value(await submitEdition(db, people.mai, target(saved)))
    expect(await slugsOf(article.id)).toEqual(slugs)
    const { contentHash } = sent.edition
    value(await approveEdition(db, people.duc, { ...target(sent), contentHash }))
    expect(await slugsOf(article.id)).toEqual(['giao-ban', 'lo-panh'])
  })

  test('an article that is taken down leaves nothing in it', async () => {
    const { article } = await editionIn(database.db, people, 'published', content)
    value(await withdrawArticle(database.db, people.duc, { articleId: article.id, reason, notice: 'Bài đã rút.' }))
    expect(await slugsOf(article.id)).toEqual([])
  })

  test('its time is the article’s, also when that is changed', async () => {
    const { article } = await editionIn(database.db, people, 'published', content)
    await database.db
      .update(articles)
      .set({ publishedAt: sql`'2017-10-17 08:30:00.123456+07'` })
      .where(eq(articles.id, article.id))
    const times = await database.db
      .selectDistinct({ time: sql<string>`extract(microseconds from ${catalogueEntries.publishedAt})::int` })
      .from(catalogueEntries)
      .where(eq(catalogueEntries.articleId, article.id))
    expect(times).toEqual([{ time: 123_456 }])
  })
})
