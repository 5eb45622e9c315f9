import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { articles } from '#db/schema/articles.ts'
import { type Newsroom, newsroomFixture, someContent } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { editionIn } from '#newsroom/workflow/stories.fixture.ts'
import { countInMonths, latestInMonth, monthsWithArticles } from './archive.ts'
import { latestUnder, relatedArticles } from './catalogue.ts'
import { neighboursInSection } from './neighbours.ts'

let database: TestDatabase
let people: Newsroom
const byTitle: Record<string, string> = {}

/** A published article of a time in Vietnam, with its tags and the day that it is about. */
async function tell(title: string, at: string, tags: string[] = [], eventDate: string | null = null) {
  const content = { ...someContent(title), tags, eventDate }
  const { article } = await editionIn(database.db, people, 'published', content)
  await database.db
    .update(articles)
    .set({ publishedAt: sql`${`${at}+07:00`}::timestamptz` })
    .where(eq(articles.id, article.id))
  byTitle[title] = article.id
}

beforeAll(async () => {
  database = await testDatabase()
  people = await newsroomFixture(database.db)
  await tell('Cuối tháng Chín', '2017-09-30T23:59:59.9999', ['giao ban'])
  await tell('Đầu tháng Mười', '2017-10-01T00:00:00', ['giao ban', 'Dân vận khéo'])
  await tell('Cuối tháng Mười', '2017-10-31T23:59:59', ['dân vận khéo'], '2017-10-16')
  await tell('Năm sau', '2018-02-01T00:00:00', ['giao ban', 'dân vận khéo'])
  await tell('Cùng ngày', '2018-02-01T08:00:00', [], '2017-10-16')
})
afterAll(() => database.drop())

const titles = (list: { title: string }[]) => list.map(({ title }) => title)
const [october, november] = [
  { year: 2017, month: 10 },
  { year: 2017, month: 11 },
]

test('a month begins and ends at midnight in Vietnam', async () => {
  const list = await latestInMonth(database.db, october, { limit: 20, offset: 0 })
  expect(titles(list)).toEqual(['Cuối tháng Mười', 'Đầu tháng Mười'])
  expect(await latestInMonth(database.db, october, { limit: 20, offset: 2 })).toEqual([])
})

test('only months with articles are offered, newest first', async () => {
  expect(await monthsWithArticles(database.db)).toEqual([
    { year: 2018, month: 2 },
    { year: 2017, month: 10 },
    { year: 2017, month: 9 },
  ])
})

test('months are counted in the order asked for, no further than asked for', async () => {
  expect(await countInMonths(database.db, [november, october], 100)).toEqual([0, 2])
  expect(await countInMonths(database.db, [october], 1)).toEqual([1])
})

test('a tag lists its articles newest first, however it is spelt, page after page', async () => {
  const page = (offset: number) => latestUnder(database.db, 'tag', 'dan-van-kheo', { limit: 2, offset })
  expect(titles(await page(0))).toEqual(['Năm sau', 'Cuối tháng Mười'])
  expect(titles(await page(2))).toEqual(['Đầu tháng Mười'])
})

test('what shares most with an article comes first: two tags or the same day before one tag', async () => {
  const related = async (title: string) => titles(await relatedArticles(database.db, byTitle[title] ?? '', 10))
  expect(await related('Đầu tháng Mười')).toEqual(['Năm sau', 'Cuối tháng Mười', 'Cuối tháng Chín'])
  expect(await related('Cuối tháng Mười')).toEqual(['Cùng ngày', 'Năm sau', 'Đầu tháng Mười'])
})

test('neighbours are told apart by less than a millisecond', async () => {
  const { older, newer } = await neighboursInSection(database.db, byTitle['Đầu tháng Mười'] ?? '')
  expect([older?.title, newer?.title]).toEqual(['Cuối tháng Chín', 'Cuối tháng Mười'])
})
