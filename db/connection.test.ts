import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { connect, openPool } from './connection.ts'
import { type TestDatabase, testDatabase } from './seed/test-database.ts'

const writers = 8
const pairsEach = 60

let base: TestDatabase

beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  base = await testDatabase()
  await base.asOwner(
    'create table halves (pair int, half int, primary key (pair, half)); grant all on halves to newsroom',
  )
})

afterAll(() => base.drop())

test('terminated backends tear no transaction, hang no call and end no process', async () => {
  const pool = openPool(base.url, { application_name: 'writers under fire' })
  const db = connect(pool)
  const acknowledged: number[] = []
  let refused = 0
  const writer = async (number: number) => {
    for (let turn = 0; turn < pairsEach; turn++) {
      const pair = number * pairsEach + turn
      try {
        await db.transaction(async tx => {
          await tx.execute(sql`insert into halves values (${pair}, 1)`)
          await tx.execute(sql`insert into halves values (${pair}, 2)`)
        })
        acknowledged.push(pair)
      } catch {
        refused++
      }
    }
  }
  const fire = new AbortController()
  const terminator = terminateUntil(fire.signal)
  await Promise.all(Array.from({ length: writers }, (_, number) => writer(number)))
  fire.abort()
  const terminated = await terminator
  await pool.end()

  const { rows } = await base.pool.query('select pair, count(*)::int as halves from halves group by pair')
  const written = new Map(rows.map(row => [row.pair, row.halves]))
  expect(terminated).toBeGreaterThan(0)
  expect(acknowledged.length + refused).toBe(writers * pairsEach)
  expect([...written.values()].filter(halves => halves !== 2)).toEqual([])
  expect(acknowledged.filter(pair => !written.has(pair))).toEqual([])
})

async function terminateUntil(signal: AbortSignal): Promise<number> {
  let terminated = 0
  while (!signal.aborted) {
    const { rowCount } = await base.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where application_name = 'writers under fire' and datname = current_database() order by random() limit 3`,
    )
    terminated += rowCount ?? 0
    await pause(5)
  }
  return terminated
}

test('a connection keeps what it has planned, but plans a search anew and a change as it is', async () => {
  const pool = openPool(base.url, { max: 1 })
  const db = connect(pool)
  for (let n = 0; n < 3; n++) {
    await db.execute(sql`select ${n}::int as number`)
    await db.execute(sql`select 'một' @@ ${'một'}::tsquery as found`)
    await db.execute(sql`update halves set half = half where pair = ${n}`)
  }
  const { rows } = await pool.query(
    'select statement, calls from (select statement, generic_plans + custom_plans as calls from pg_prepared_statements) kept',
  )
  await pool.end()
  expect(rows).toEqual([{ statement: 'select $1::int as number', calls: '3' }])
})
