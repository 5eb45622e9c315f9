import { afterAll, beforeAll, expect, test } from 'vitest'
import { newsroomFixture, someContent } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { editionIn } from '#newsroom/workflow/stories.fixture.ts'
import { answerQuestion } from './answer-question.ts'

const body = {
  type: 'doc' as const,
  content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'Nội dung.' }] }],
}
let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
  const people = await newsroomFixture(database.db)
  const titles = [
    'Đan vân trên nền lụa',
    'Hoà bình trên bản Pu Khoang',
    'Thực hiện Chỉ thị số 13-CT/TU',
    'Dân vận ở xã Khê Thượng',
  ]
  for (const title of titles) {
    const content = { ...someContent(title), standfirst: 'Một dòng.', body }
    await editionIn(database.db, people, 'published', content)
  }
})
afterAll(() => database.drop())

const ask = (question: string) => answerQuestion(database.db, question, { limit: 10, offset: 0 })
const titlesOf = async (question: string) => (await ask(question)).articles.map(({ title }) => title)

test.each([
  ['dân vận', ['Dân vận ở xã Khê Thượng', 'Đan vân trên nền lụa']],
  ['đan vân', ['Đan vân trên nền lụa', 'Dân vận ở xã Khê Thượng']],
  ['dan van', ['Dân vận ở xã Khê Thượng', 'Đan vân trên nền lụa']],
  ['hòa bình', ['Hoà bình trên bản Pu Khoang']],
  ['13-ct/tu', ['Thực hiện Chỉ thị số 13-CT/TU']],
  ['chỉ thị 13-CT/TU', ['Thực hiện Chỉ thị số 13-CT/TU']],
])('%s finds, exact accents first, %j', async (question, titles) => {
  expect(await titlesOf(question)).toEqual(titles)
})

test('words that stand apart are found when nothing has them side by side', async () => {
  expect(await ask('bình Khoang')).toMatchObject({ kind: 'loose', total: 1 })
})

test.each([
  ['không đâu có', 'none'],
  ['', 'empty'],
  ['%'.repeat(150), 'empty'],
  ['%'.repeat(1_000), 'too-long'],
  ['dân vận '.repeat(2_000), 'too-long'],
])('%j is answered without an article: %s', async (question, kind) => {
  expect(await ask(question)).toMatchObject({ kind, articles: [], total: 0 })
})

test.each(["'", '\\', "a' & b", 'a:* | !b', '((', '<->', "dân\\' vận"])('%j breaks nothing', async question => {
  await expect(ask(question)).resolves.toBeDefined()
})
