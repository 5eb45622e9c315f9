import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { searchStatement, withinPatience } from './search.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.drop())

const asked = { exact: "'=dân_vận'", folded: "'dan_van'", rank: "'=dân_vận' | 'dan_van'" }

test.each(['relevance', 'newest'] as const)(
  'a search by %s asks the index of terms, however few articles there are',
  async order => {
    const scope = { sectionIds: [], from: new Date(0), until: new Date() }
    const { rows } = await withinPatience(database.db, tx =>
      tx.execute(
        sql`explain ${searchStatement({ ...asked, phrase: "'dan_van' <-> 'van_kheo'" }, { exact: scope, folded: scope }, order)}`,
      ),
    )
    const plan = rows.map(row => Object.values(row).join('')).join('\n')
    expect(plan).toContain('Bitmap Index Scan on article_search_terms')
    expect(plan).not.toContain('Seq Scan')
  },
)

test('a statement that takes longer than two seconds is ended, and the connection is as before', async () => {
  const slow = withinPatience(database.db, tx => tx.execute(sql`select pg_sleep(20)`))
  await expect(slow).rejects.toMatchObject({ cause: { code: '57014' } })
  const { rows } = await database.db.execute<{ now: string }>(sql`select current_setting('enable_seqscan') as now`)
  expect(rows).toEqual([{ now: 'on' }])
})

test('a search writes nothing', async () => {
  const written = withinPatience(database.db, tx => tx.execute(sql`delete from article_search`))
  await expect(written).rejects.toMatchObject({ cause: { code: '25006' } })
})
