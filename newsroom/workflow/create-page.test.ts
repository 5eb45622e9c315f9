import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { latestArticles, latestInSections } from '#db/queries/article-lists.ts'
import { publishedPage, publishedPages } from '#db/queries/information-pages.ts'
import { sitemapParts } from '#db/queries/sitemaps.ts'
import { mostRead } from '#db/queries/views.ts'
import { articleSearch, articleSlugs, articles } from '#db/schema/articles.ts'
import { type Newsroom, newsroomFixture, someContent } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { readPublicationEpoch } from '#newsroom/articles/publication-epoch.ts'
import { approveEdition } from './approve-edition.ts'
import type { Changed } from './change-edition.ts'
import { createPage } from './create-page.ts'
import { openEdition } from './open-edition.ts'
import { removeArticle } from './remove-article.ts'
import { saveEdition } from './save-edition.ts'
import { codes, reason, target, value } from './stories.fixture.ts'
import { submitEdition } from './submit-edition.ts'
import { withdrawArticle } from './withdraw-article.ts'

let database: TestDatabase
let people: Newsroom
beforeAll(async () => {
  database = await testDatabase()
  people = await newsroomFixture(database.db)
})
afterAll(() => database.drop())

const { body } = someContent()
const text = { title: 'Giới thiệu', body }

async function approved(on: Changed): Promise<Changed> {
  const submitted = value(await submitEdition(database.db, people.hoa, target(on)))
  const { contentHash } = submitted.edition
  return value(await approveEdition(database.db, people.duc, { ...target(submitted), contentHash }))
}

describe('ai được tạo trang thông tin', () => {
  test.each(['mai', 'tuan', 'quan'] as const)('%s không được', async who => {
    expect(codes(await createPage(database.db, people[who], { page: 'lien-he' }))).toEqual(['forbidden'])
    expect(await database.db.$count(articles, eq(articles.page, 'lien-he'))).toBe(0)
  })

  test('biên tập viên và lãnh đạo được, mỗi địa chỉ một trang, hai người cùng lúc cũng vậy', async () => {
    const both = await Promise.all([
      createPage(database.db, people.hoa, { page: 'quyen-rieng-tu' }),
      createPage(database.db, people.lan, { page: 'quyen-rieng-tu' }),
    ])
    expect(both.flatMap(codes)).toEqual(['already_there'])
    expect(await database.db.$count(articles, eq(articles.page, 'quyen-rieng-tu'))).toBe(1)
  })

  test('chỉ ở những địa chỉ đã định', async () => {
    expect(codes(await createPage(database.db, people.duc, { page: 'tim-kiem' }))).toEqual(['invalid'])
  })
})

test('trang thông tin qua duyệt mới đến bạn đọc, có bản mới như bài viết, và không có trong danh sách nào', async () => {
  const { db } = database
  const drafted = value(await createPage(db, people.hoa, { page: 'gioi-thieu', content: text }))
  expect(await publishedPage(db, 'gioi-thieu')).toBeUndefined()

  const before = await readPublicationEpoch(db)
  const { article, edition } = await approved(drafted)
  expect(edition.state).toBe('published')
  expect(article).toMatchObject({ page: 'gioi-thieu', slug: null, publishedAt: null })
  expect(await readPublicationEpoch(db)).toBe(before + 1)
  expect(await publishedPage(db, 'gioi-thieu')).toMatchObject({ title: 'Giới thiệu', notes: [] })
  expect(await publishedPages(db)).toEqual([{ page: 'gioi-thieu', title: 'Giới thiệu' }])

  const note = 'Thêm sơ đồ tổ chức.'
  const opened = value(await openEdition(db, people.hoa, { articleId: article.id, kind: 'update', note }))
  const content = { ...text, title: 'Giới thiệu về Ban' }
  const renewed = await approved(value(await saveEdition(db, people.hoa, { ...target(opened), content })))
  expect(renewed.edition.number).toBe(2)
  expect(await publishedPage(db, 'gioi-thieu')).toMatchObject({ title: 'Giới thiệu về Ban', notes: [{ note }] })

  expect(await latestArticles(db, 10)).toEqual([])
  expect(await latestInSections(db, [people.sectionId, people.otherSectionId], { limit: 10 })).toEqual([])
  expect(await mostRead(db, 7, 10)).toEqual([])
  expect(await sitemapParts(db)).toEqual([])
  expect(await db.$count(articleSearch)).toBe(0)
  expect(await db.$count(articleSlugs)).toBe(0)
})

test('trang thông tin cần tiêu đề và nội dung, không cần sapo và bút danh', async () => {
  const drafted = value(await createPage(database.db, people.duc, { page: 'lien-he' }))
  const target_ = { ...target(drafted) }
  expect(codes(await submitEdition(database.db, people.duc, target_))).toEqual(['incomplete'])
  const written = value(
    await saveEdition(database.db, people.duc, { ...target_, content: { ...text, title: 'Liên hệ' } }),
  )
  value(await submitEdition(database.db, people.duc, target(written)))
})

test('trang thông tin không rút, không gỡ, không chuyển chuyên mục', async () => {
  const [page] = await database.db.select().from(articles).where(eq(articles.page, 'gioi-thieu'))
  const articleId = page?.id ?? ''
  const notice = 'Trang tạm dừng.'
  expect(codes(await withdrawArticle(database.db, people.duc, { articleId, reason, notice }))).toEqual(['wrong_state'])
  expect(codes(await removeArticle(database.db, people.duc, { articleId, reason }))).toEqual(['wrong_state'])
  const opened = value(await openEdition(database.db, people.hoa, { articleId, kind: 'update', note: '' }))
  const moved = { ...target(opened), content: text, sectionId: people.otherSectionId }
  expect(codes(await saveEdition(database.db, people.hoa, moved))).toEqual(['invalid'])
})

test('cơ sở dữ liệu cũng không cho trang thông tin một ngày đăng hay một slug', async () => {
  const listed = { publishedAt: new Date() }
  await expect(database.db.update(articles).set(listed).where(eq(articles.page, 'gioi-thieu'))).rejects.toMatchObject({
    cause: { constraint: 'articles_pages_are_in_no_list' },
  })
})
