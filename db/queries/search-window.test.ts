import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newsroomFixture } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { type SearchOrder, searchArticles } from './search.ts'
import { labelsBetween, newestMatchesWithin, type SearchScope } from './search-window.ts'

const articles = 3_000
let database: TestDatabase

// One article an hour, back from now: every second one has "lễ", every third "hội", every five hundredth "lũ".
beforeAll(async () => {
  database = await testDatabase()
  const newsroom = await newsroomFixture(database.db)
  spans['one of ten sections'] = { sectionIds: [newsroom.otherSectionId] }
  const lexemes = `array_to_tsvector(array_remove(array[case when n % 2 = 0 then '=lễ' else '=lê' end, 'le',
    case when n % 3 = 0 then 'hoi' end, case when n % 500 = 0 then 'lu' end], null))`
  await database.asOwner(`
    insert into articles (id, section_id, created_by, published_at)
      select gen_random_uuid(), case when n % 10 = 0 then '${newsroom.otherSectionId}' else '${newsroom.sectionId}' end::uuid,
        '${newsroom.mai.id}', now() - n * interval '1 hour'
      from generate_series(1, ${articles}) n;
    insert into article_search (article_id, section_id, published_at, terms, head_terms, format)
      select id, section_id, published_at, ${lexemes}, ${lexemes}, 0
      from (select *, round(extract(epoch from now() - published_at) / 3600)::int as n from articles) a`)
})
afterAll(() => database.drop())

const questions = {
  'with accents': { exact: "'=lễ'", folded: "'le'", rank: "'=lễ' | 'le'" },
  'without accents': { exact: "'le'", folded: "'le'", rank: "'le'" },
  'two words': { exact: "'=lễ' & 'hoi'", folded: "'le' & 'hoi'", rank: "'=lễ' | 'hoi'" },
  'a rare word': { exact: "'lu'", folded: "'lu'", rank: "'lu'" },
  'a word with accents that only others have': { exact: "'=lẽ'", folded: "'le'", rank: "'=lẽ' | 'le'" },
}
const spans: Record<string, SearchScope> = {
  'all of it': {},
  // Known once there are sections.
  'one of ten sections': {},
  'an earlier month': { from: new Date(Date.now() - 60 * 86_400_000), until: new Date(Date.now() - 30 * 86_400_000) },
}
const cases = Object.keys(questions).flatMap(question =>
  Object.keys(spans).flatMap(span => (['relevance', 'newest'] as const).map(order => ({ question, span, order }))),
)

test.each(cases)('$question, $span, by $order: the windows change nothing', async ({ question, span, order }) => {
  const asked = questions[question as keyof typeof questions]
  const scope = spans[span] as SearchScope
  const search = (window: number, by: SearchOrder) => searchArticles(database.db, asked, { scope, order: by, window })
  const everything = await search(articles * 2, order)
  for (const window of [10, 50, 900, 2_500]) expect(await search(window, order)).toEqual(everything)
  expect(everything.length > 0).toBe(true)
})

test('a common word is looked for among the newest only, a rare one everywhere', async () => {
  const look = (tsquery: string) => newestMatchesWithin(database.db, tsquery, {}, { wanted: 401, window: 1_000 })
  const common = await look("'le'")
  expect(common.isEnough).toBe(true)
  const { rows } = await database.db.execute<{ count: number }>(
    sql`select count(*)::int as count from article_search where published_at >= ${common.scope.from?.toISOString()}`,
  )
  expect(rows).toEqual([{ count: 1_000 }])
  expect(await look("'lu'")).toEqual({ scope: {}, isEnough: false })
})

test('what the index knows beside the terms: the day by UTC, and the end of the section’s id', async () => {
  const { rows } = await database.db.execute<{ labels: number[] }>(
    sql`select search_labels('2026-01-31T23:30:00-05:00', '01900000-0000-7000-8000-0000fffffff1') as labels`,
  )
  expect(rows).toEqual([{ labels: [2026, 202602, 20260201, 0xffffff1] }])
})

test.each([
  ['a few days', '2026-02-27T23:00:00Z', '2026-03-01T01:00:00Z', [20260227, 20260228, 20260301]],
  ['months', '2025-11-30T00:00:00Z', '2026-02-01T00:00:00Z', [202511, 202512, 202601, 202602]],
  ['years', '2019-12-31T00:00:00Z', '2026-01-01T00:00:00Z', [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]],
  ['more years than anybody names', '1900-01-01T00:00:00Z', '2026-01-01T00:00:00Z', undefined],
])('the labels of %s', (_, from, until, labels) => {
  expect(labelsBetween(new Date(from), new Date(until))).toEqual(labels)
})
