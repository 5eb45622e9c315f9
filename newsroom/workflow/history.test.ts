import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventsOfArticle } from '#db/queries/audit-log.ts'
import { type Newsroom, newsroomFixture, someContent } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { approveEdition } from './approve-edition.ts'
import { historyOf } from './history.ts'
import { saveEdition } from './save-edition.ts'
import { editionIn, reason, target } from './stories.fixture.ts'

let own: TestDatabase
let people: Newsroom
beforeAll(async () => {
  own = await testDatabase()
  people = await newsroomFixture(own.db)
})
afterAll(() => own.drop())

/** The sentences without their times, oldest first. */
async function told(articleId: string): Promise<string[]> {
  const lines = historyOf(await eventsOfArticle(own.db, articleId)).toReversed()
  return lines.map(({ sentence }) => sentence.replace(/,? lúc \d\d:\d\d,? \d\d\/\d\d\/\d{4}/g, ''))
}

test('an article’s story is told in sentences, with what was said', async () => {
  const { article } = await editionIn(own.db, people, 'returned')
  expect(await told(article.id)).toEqual([
    'Nguyễn Thị Mai bắt đầu bài',
    'Nguyễn Thị Mai gửi duyệt',
    'Phạm Minh Đức trả lại bài',
  ])
  const [newest] = historyOf(await eventsOfArticle(own.db, article.id))
  expect(newest?.quote).toBe(reason)
  expect(newest?.sentence).toMatch(/lúc \d\d:\d\d, \d\d\/\d\d\/\d{4}$/)
})

test('many saves in a row are one line, another person’s are another', async () => {
  const { article, edition } = await editionIn(own.db, people, 'draft')
  const save = (person: 'mai' | 'hoa', version: number) =>
    saveEdition(own.db, people[person], { editionId: edition.id, version, content: someContent(`Lần ${version}`) })
  for (const version of [1, 2, 3]) await save('mai', version)
  await save('hoa', 4)
  expect(await told(article.id)).toEqual([
    'Nguyễn Thị Mai bắt đầu bài',
    'Nguyễn Thị Mai sửa bài',
    'Trần Thanh Hòa sửa bài',
  ])
})

test('an approval lost by editing and a refused approval are told as what they are', async () => {
  const scheduled = await editionIn(own.db, people, 'approved')
  await saveEdition(own.db, people.hoa, { ...target(scheduled), content: someContent('Khác') })
  expect((await told(scheduled.article.id)).at(-1)).toContain('sửa bài sau khi duyệt, nên bài phải duyệt lại')
  const waiting = await editionIn(own.db, people, 'submitted')
  await approveEdition(own.db, people.hoa, { ...target(waiting), contentHash: waiting.edition.contentHash })
  expect((await told(waiting.article.id)).at(-1)).toBe('Trần Thanh Hòa bị từ chối khi duyệt bài')
})
