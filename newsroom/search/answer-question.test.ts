import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { articles } from '#db/schema/articles.ts'
import { type Newsroom, newsroomFixture, someContent } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { editionIn } from '#newsroom/workflow/stories.fixture.ts'
import { answerQuestion } from './answer-question.ts'
import { scopeOf } from './search-filters.ts'

let database: TestDatabase
let people: Newsroom

const bodyOf = (text: string) => ({
  type: 'doc' as const,
  content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
})
const told: [title: string, day: string, text?: string][] = [
  ['Đan vân trên nền lụa', '2020-05-01'],
  ['Hoà bình trên bản Pu Khoang', '2016-01-01'],
  ['Thực hiện Chỉ thị số 13-CT/TU', '2017-10-17'],
  ['Thực hiện Chỉ thị số 113-CT/TU', '2017-10-18'],
  ['Dân vận ở xã Khê Thượng', '2018-03-01', 'Cán bộ làm công tác dân vận giỏi.'],
  [
    'Nghề dệt',
    '2019-01-01',
    'Vận động nhân dân giữ nghề. Bà con tác động, công việc chạy: công tác, tác dân, dân vận.',
  ],
  ['Nghị định 30/2020/NĐ-CP về công tác văn thư', '2020-03-05'],
]

beforeAll(async () => {
  database = await testDatabase()
  people = await newsroomFixture(database.db)
  for (const [title, day, text = 'Nội dung.'] of told) {
    const content = { ...someContent(title), standfirst: 'Một dòng.', body: bodyOf(text) }
    const { article } = await editionIn(database.db, people, 'published', content)
    await database.db
      .update(articles)
      .set({
        publishedAt: new Date(`${day}T08:00:00+07:00`),
        ...(day < '2017' && { sectionId: people.otherSectionId }),
      })
      .where(sql`id = ${article.id}`)
  }
})
afterAll(() => database.drop())

type Options = Omit<Parameters<typeof answerQuestion>[2], 'page'>
const ask = (typed: string, options: Options = {}, number = 1, size = 10) =>
  answerQuestion(database.db, typed, { ...options, page: { number, size } })

async function titlesOf(typed: string, options?: Options): Promise<string[]> {
  const answer = await ask(typed, options)
  return 'found' in answer ? answer.found.map(({ article }) => article.title) : []
}

test.each([
  ['dân vận', ['Dân vận ở xã Khê Thượng', 'Nghề dệt', 'Đan vân trên nền lụa']],
  ['đan vân', ['Đan vân trên nền lụa', 'Dân vận ở xã Khê Thượng', 'Nghề dệt']],
  ['dan van', ['Đan vân trên nền lụa', 'Dân vận ở xã Khê Thượng', 'Nghề dệt']],
  ['hòa bình', ['Hoà bình trên bản Pu Khoang']],
  ['13-ct/tu', ['Thực hiện Chỉ thị số 13-CT/TU']],
  ['13 - CT / TU', ['Thực hiện Chỉ thị số 13-CT/TU']],
  ['chỉ thị 13-CT/TU', ['Thực hiện Chỉ thị số 13-CT/TU']],
  ['30/2020/nd-cp', ['Nghị định 30/2020/NĐ-CP về công tác văn thư']],
  ['13-CT/TW', []],
  ['"dân vận"', ['Dân vận ở xã Khê Thượng', 'Nghề dệt']],
  ['"cong tac dan van"', ['Dân vận ở xã Khê Thượng']],
  ['"công tác dân vận"', ['Dân vận ở xã Khê Thượng']],
])('%s finds, exact accents first, %j', async (typed, titles) => {
  expect(await titlesOf(typed)).toEqual(titles)
})

test('the title and the passage that answers are marked, accents and all', async () => {
  const answer = await ask('dan van kheo')
  expect(answer.kind).toBe('none')
  const found = await ask('cong tac dan van')
  if (!('found' in found)) throw new Error('nothing found')
  expect(found.found[0]?.title).toEqual([
    { text: 'Dân vận', hit: true },
    { text: ' ở xã Khê Thượng', hit: false },
  ])
  expect(found.found[0]?.passage).toEqual([
    { text: 'Cán bộ làm ', hit: false },
    { text: 'công tác dân vận', hit: true },
    { text: ' giỏi.', hit: false },
  ])
})

test.each([
  ['dan van', 'dân vận'],
  ['cong tac dan van', 'công tác dân vận'],
  ['pu khoang', undefined],
  ['dân vận', undefined],
])('%j is perhaps %j', async (typed, perhaps) => {
  const answer = await ask(typed)
  expect('found' in answer && answer.perhaps).toBe(perhaps)
})

test('words that stand apart are found when nothing has them side by side', async () => {
  expect(await ask('bình Khoang')).toMatchObject({ kind: 'loose', total: 1 })
})

describe('filters and order', () => {
  test.each<[string, Options, string[]]>([
    ['a section', { scope: { sectionIds: [] } }, []],
    ['from a day on', { scope: scopeOf({ from: '2017-10-18', order: 'relevance' }) }, ['113-CT/TU']],
    ['until a day', { scope: scopeOf({ until: '2017-10-17', order: 'relevance' }) }, ['13-CT/TU']],
    ['newest first', { order: 'newest' }, ['113-CT/TU', '13-CT/TU']],
  ])('%s', async (_, options, symbols) => {
    expect(await titlesOf('chỉ thị', options)).toEqual(symbols.map(symbol => `Thực hiện Chỉ thị số ${symbol}`))
  })

  test('a section finds what is in it now', async () => {
    expect(await titlesOf('hoà bình', { scope: { sectionIds: [people.otherSectionId] } })).toHaveLength(1)
    expect(await titlesOf('hoà bình', { scope: { sectionIds: [people.sectionId] } })).toHaveLength(0)
  })

  test('newest first shows those with the very accents alone, when there are some', async () => {
    expect(await titlesOf('dân vận', { order: 'newest' })).toEqual(['Nghề dệt', 'Dân vận ở xã Khê Thượng'])
    expect(await titlesOf('dan van', { order: 'newest' })).toEqual([
      'Đan vân trên nền lụa',
      'Nghề dệt',
      'Dân vận ở xã Khê Thượng',
    ])
  })
})

describe('without an answer there are other questions', () => {
  test('outside the filters', async () => {
    const scope = scopeOf({ from: '2025-01-01', order: 'relevance' })
    expect(await ask('dân vận', { scope })).toEqual({ kind: 'none', elsewhere: 3, parts: [] })
  })

  test('a question whose pairs nobody has together is offered in pairs', async () => {
    expect(await ask('bản pu khoang dệt')).toMatchObject({ parts: ['bản pu khoang'] })
    expect(await ask('xã khê thượng lụa bản pu')).toMatchObject({ parts: ['xã khê thượng', 'bản pu'] })
    expect(await ask('thực hiện chỉ thị số 113 bản pu')).toMatchObject({ kind: 'none' })
  })

  test('words that stand together somewhere', async () => {
    const answer = await ask('công tác dân vận hoà bình thế giới')
    expect(answer).toEqual({ kind: 'none', elsewhere: 0, parts: ['công tác dân vận', 'hoà bình'] })
  })
})

test('a page beyond the last says so', async () => {
  expect(await ask('dan van', {}, 2, 2)).toMatchObject({ kind: 'found', total: 3, pages: 2 })
  expect(await ask('dan van', {}, 3, 2)).toEqual({ kind: 'beyond', pages: 2 })
})

test.each([
  ['không đâu có', { kind: 'none', elsewhere: 0, parts: [] }],
  ['', { kind: 'empty' }],
  ['%'.repeat(150), { kind: 'empty' }],
  ['%'.repeat(1_000), { kind: 'too-long' }],
])('what has nothing to look for is told so (%#)', async (typed, answer) => {
  expect(await ask(typed)).toEqual(answer)
})

// Quotes, operators of tsquery, and what people send who look for holes.
test.each([
  "'",
  '\\',
  "a' & b",
  'a:* | !b',
  '((',
  '<->',
  "dân\\' vận",
  "'; drop table articles; --",
  "' or '1'='1",
  "dân' || pg_sleep(5) || 'vận",
  '1) union select password_hash from users --',
  "\\'; select pg_sleep(5); --",
  "13-CT/TU'; delete from article_search; --",
  '{dân}, $1, %s, :q, @q',
  'dân\u0000vận',
])('%j breaks nothing', async typed => {
  for (const order of ['relevance', 'newest'] as const) await ask(typed, { order })
  expect(await titlesOf('hoà bình')).toHaveLength(1)
})
