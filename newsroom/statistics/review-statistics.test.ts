import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { timesOfSteps } from '#db/queries/review-statistics.ts'
import { type Newsroom, newsroomFixture } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { editionIn, tomorrow } from '#newsroom/workflow/stories.fixture.ts'
import { mayReadReviewStatistics, monthsUpTo, readReviewStatistics } from './review-statistics.ts'

let own: TestDatabase
let people: Newsroom
beforeAll(async () => {
  own = await testDatabase()
  people = await newsroomFixture(own.db)
  await stageYear()
})
afterAll(() => own.drop())

const span = { from: new Date('2020-01-01T00:00:00Z'), until: new Date('2020-12-31T00:00:00Z') }

/** Editions whose moves happened at fixed times of a year long ago: hours after the first of the month, in Vietnam. */
async function stageYear() {
  await move('2020-03', [
    [0, 'article.created'],
    [2, 'edition.saved'],
    [4, 'edition.submitted'],
    [5, 'edition.returned'],
    [8, 'edition.submitted'],
    [18, 'edition.approved'],
    [19, 'edition.published'],
  ])
  await move('2020-03', [
    [0, 'article.created'],
    [10, 'edition.submitted'],
    [11, 'edition.recalled'],
    [13, 'edition.submitted'],
    [16, 'edition.approved'],
    [20, 'edition.approval-dismissed'],
    [22, 'edition.returned'],
  ])
  await move('2020-04', [
    [0, 'article.created'],
    [1, 'edition.submitted'],
    [3, 'edition.emergency-published'],
  ])
}

async function move(month: string, moves: [hours: number, type: string][]) {
  const { article, edition } = await editionIn(own.db, people, 'draft')
  // The log takes no times from anybody: only its owner can stage what happened long ago.
  await own.asOwner('alter table events disable trigger user')
  for (const [hours, type] of moves) {
    await own.asOwner(`insert into events (seq, at, type, actor_name, actor_role, article_id, edition_id, hash)
      values ((select coalesce(max(seq), 0) + 1000 from events), '${month}-01T00:00:00+07:00'::timestamptz + interval '${hours} hours',
        '${type}', 'Mai', 'reporter', '${article.id}', '${edition.id}', gen_random_uuid())`)
  }
  await own.asOwner('alter table events enable trigger user')
}

const hours = (seconds: number | undefined) => (seconds ?? 0) / 3_600

test('each step is told by the moves that begin and end it; time spent elsewhere is in none', async () => {
  const rows = await timesOfSteps(own.db, span)
  const whole = Object.fromEntries(
    rows
      .filter(({ month, section }) => month === null && section === null)
      .map(({ step, count, median, returned }) => [step, [count, hours(median), returned]]),
  )
  expect(whole).toEqual({
    // 4, 3 (after the return), 10, 2 (after the recall), 1
    writing: [5, 3, 0],
    // 1 returned, 10, 3, 2 returned after the approval was dismissed, 2 in the emergency
    deciding: [5, 2, 2],
    waiting: [1, 1, 0],
  })
})

test('decisions are told by month, in Vietnam, and by section', async () => {
  const deciding = (await timesOfSteps(own.db, span)).filter(({ step }) => step === 'deciding')
  expect(deciding.filter(({ month }) => month).map(({ month, count, returned }) => [month, count, returned])).toEqual([
    ['2020-03', 4, 2],
    ['2020-04', 1, 0],
  ])
  expect(deciding.filter(({ section }) => section).map(({ section, count }) => [section, count])).toEqual([
    ['Tin hoạt động', 5],
  ])
  const ninth = deciding.find(({ month, section }) => !month && !section)?.ninth
  expect(hours(ninth)).toBeCloseTo(7.2)
})

test('a step that ended outside is not counted, one that only began there is', async () => {
  const until = new Date('2020-03-01T06:30:00+07:00')
  const rows = await timesOfSteps(own.db, { from: new Date('2020-03-01T04:30:00+07:00'), until })
  expect(rows.filter(({ month, section }) => !month && !section).map(({ step, count }) => [step, count])).toEqual([
    ['deciding', 1],
  ])
})

test('the page has every month, also one without a decision, and what waits now', async () => {
  await editionIn(own.db, people, 'submitted')
  const told = await readReviewStatistics(own.db, 12)
  expect(told.byMonth).toHaveLength(12)
  expect(told.byMonth.slice(0, -1).every(({ decided }) => decided === 0)).toBe(true)
  expect(told.steps.map(({ name }) => name)).toEqual(['Viết', 'Duyệt', 'Chờ đăng'])
  const waiting = Object.fromEntries(told.waiting.map(({ name, count }) => [name, count]))
  expect(waiting['Đã gửi duyệt']).toBe(1)
  const { rows } = await own.db.execute<{ count: number }>(
    sql`select count(*)::int as count from editions where state = 'submitted' and submitted_at < ${tomorrow().toISOString()}`,
  )
  expect(rows[0]?.count).toBe(1)
})

test('months are counted back over the turn of the year', () => {
  expect(monthsUpTo('2026-02', 4)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
})

test.each([
  ['reporter', false],
  ['editor', false],
  ['leader', true],
  ['admin', false],
] as const)('may %s see it: %s', (role, expected) => {
  expect(mayReadReviewStatistics({ role })).toBe(expected)
})
