import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Newsroom, newsroomFixture, someContent } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { openEdition } from '#newsroom/workflow/open-edition.ts'
import { editionIn, value } from '#newsroom/workflow/stories.fixture.ts'
import { withdrawArticle } from '#newsroom/workflow/withdraw-article.ts'
import { deskArticle } from './desk-article.ts'
import { deskReview } from './desk-review.ts'

let own: TestDatabase
let people: Newsroom
beforeAll(async () => {
  own = await testDatabase()
  people = await newsroomFixture(own.db)
})
afterAll(() => own.drop())

async function review(articleId: string) {
  const found = await deskArticle(own.db, people.duc, articleId)
  if (!found) throw new Error('the leader finds every article')
  return deskReview(own.db, found)
}

test('a reviewer sees the text as readers will, and the facts beside it', async () => {
  const { article } = await editionIn(own.db, people, 'submitted', someContent('Ra quân'))
  const { view, facts, standingName, href } = await review(article.id)
  expect(view).toMatchObject({ content: { title: 'Ra quân' }, section: { name: 'Tin hoạt động' }, published: null })
  expect([standingName, href]).toEqual(['Đã gửi duyệt', undefined])
  expect(facts).toContainEqual({ name: 'Bản', value: '1 (bản đầu)' })
})

test('a correction is reviewed with the note that readers will find above it', async () => {
  const { article } = await editionIn(own.db, people, 'published')
  const note = 'Con số đúng là 64 hộ.'
  value(await openEdition(own.db, people.mai, { articleId: article.id, kind: 'correction', note }))
  const { view, href } = await review(article.id)
  expect(view.corrections).toMatchObject([{ heading: 'Đính chính', note }])
  expect(href).toBe(`/bai-viet/${article.slug}`)
})

test('what was withdrawn is called so', async () => {
  const { article } = await editionIn(own.db, people, 'published')
  const reason = 'Nguồn tin chưa được kiểm chứng.'
  value(await withdrawArticle(own.db, people.duc, { articleId: article.id, reason, notice: reason }))
  expect((await review(article.id)).standingName).toBe('Đã rút')
})
