import { afterAll, beforeAll, expect, test } from 'vitest'
import { newsroomFixture } from '../seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '../seed/test-database.ts'
import { type DeskFilter, deskListPage } from './desk-list.ts'

let database: TestDatabase
let writer: string
beforeAll(async () => {
  database = await testDatabase()
  writer = (await newsroomFixture(database.db)).mai.id
})
afterAll(() => database.drop())

type Plan = { 'Node Type': string; Plans?: Plan[] }
type Statement = { toSQL: () => { sql: string; params: unknown[] } }

/** What PostgreSQL does first of a page, when it may read whole tables as little as among very many articles. */
async function beginning(filter: DeskFilter, role: 'editor' | 'reporter'): Promise<string[]> {
  const page = deskListPage(database.db, { id: writer, role }, filter, { limit: 31 }) as unknown as Statement
  const { sql: statement, params } = page.toSQL()
  const client = await database.pool.connect()
  try {
    await client.query('set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off')
    const { rows } = await client.query(`explain (format json) ${statement}`, params)
    const path: string[] = []
    for (let plan: Plan | undefined = rows[0]['QUERY PLAN'][0].Plan; plan; plan = plan.Plans?.[0])
      path.push(plan['Node Type'])
    return path
  } finally {
    client.release(true)
  }
}

test.each<[string, DeskFilter]>([
  ['everything', {}],
  ['one state', { standing: 'draft' }],
  ['a word', { terms: "'dan_van'" }],
  ['a phrase', { terms: "'=dân_vận'", phrase: "'dan' <-> 'van'" }],
])('the lines of a page are read for that page alone: %s', async (_, filter) => {
  for (const role of ['editor', 'reporter'] as const) {
    const path = await beginning(filter, role)
    expect(path).toContain('Nested Loop')
    expect(path.lastIndexOf('Limit')).toBeGreaterThan(path.indexOf('Nested Loop'))
  }
})
