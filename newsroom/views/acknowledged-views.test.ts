import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { connect, openPool } from '#db/connection.ts'
import { makeViewPartitions } from '#db/queries/view-upkeep.ts'
import { countingDatabase, ledger, publishedArticle, readingLedger } from '#db/seed/counting-fixture.ts'
import { newsroomFixture } from '#db/seed/newsroom-fixture.ts'
import type { TestDatabase } from '#db/seed/test-database.ts'
import { mortalDatabase } from '#server/mortal-database.fixture.ts'

const stopsAt = [1, 57, 400, 911, 1_500]

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'toa-soan-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
})

test('kill -9 of the server loses no acknowledged view or reading and doubles none', async () => {
  const site = await countingDatabase()
  onTestFinished(() => site.drop())
  const article = await publishedArticle(site)
  for (const acknowledged of stopsAt) {
    const counter = startCounter(site.url, article)
    await counter.heard(acknowledged)
    await counter.kill()
  }
  await expectTrueLedger(site, article, 2_869)
})

test('kill -9 of the database loses no acknowledged view or reading and doubles none', {
  timeout: 120_000,
}, async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const postgres = await mortalDatabase(folder)
  onTestFinished(postgres.stop)
  const pool = openPool(postgres.url)
  // Its connections die with the database, time and again.
  pool.on('error', () => undefined)
  onTestFinished(() => pool.end())
  const db = connect(pool)
  await makeViewPartitions(db)
  const article = await publishedArticle({ db, newsroom: await newsroomFixture(db) })

  const counter = startCounter(postgres.url, article)
  let total = 0
  for (const acknowledged of stopsAt) {
    total += acknowledged
    await counter.heard(total)
    await postgres.kill()
  }
  // What was acknowledged before the last kill may be heard after it: counting goes on once the database is back.
  await postgres.answers()
  await counter.heard(Math.max(total, counter.heardSoFar()) + 100)
  await counter.kill()
  await expectTrueLedger({ db }, article, total + 100)
})

/** What was acknowledged is counted, what is counted was sent, and the rollup says the same as the single events. */
async function expectTrueLedger(site: Pick<TestDatabase, 'db'>, article: string, atLeast: number): Promise<void> {
  const written = readFileSync(join(folder, 'ledger'), 'utf8').split('\n')
  const ids = (what: string) => written.filter(line => line.startsWith(what)).map(line => line.split(' ')[1] ?? '')
  const { rows } = await site.db.execute<{ id: string }>(sql`select event_id as id from view_events where counted`)
  const counted = new Set(rows.map(({ id }) => id))
  const sent = new Set(ids('sent'))
  expect(ids('acknowledged').length).toBeGreaterThanOrEqual(atLeast)
  expect(ids('acknowledged').filter(id => !counted.has(id))).toEqual([])
  expect([...counted].filter(id => !sent.has(id))).toEqual([])
  expect(await ledger(site, article)).toEqual({ events: rows.length, counted: counted.size, rollup: counted.size })

  const { rows: read } = await site.db.execute<{ id: string }>(sql`
    select event_id as id from view_events where reached = 75`)
  const kept = new Set(read.map(({ id }) => id))
  expect(ids('read').length).toBeGreaterThan(0)
  expect(ids('read').filter(id => !kept.has(id))).toEqual([])
  const [measured, , , threeQuarters, whole] = (await readingLedger(site, article)).rollup ?? []
  expect([measured, threeQuarters, whole]).toEqual([kept.size, kept.size, 0])
}

/** A process that counts views for this article without a pause, until it is killed. */
function startCounter(url: string, article: string) {
  const script = join(import.meta.dirname, 'killed-counter.fixture.ts')
  const file = join(folder, 'ledger')
  appendFileSync(file, '')
  const counter = spawn(process.execPath, [script, article, file], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const exited = once(counter, 'exit')
  let acknowledged = 0
  counter.stdout.on('data', dots => {
    acknowledged += dots.length
  })
  return {
    /** Resolves once that many views have been acknowledged to it. */
    heard: async (count: number) => {
      while (acknowledged < count) {
        await Promise.race([once(counter.stdout, 'data'), exited.then(([code]) => expect(code).toBe('still running'))])
      }
    },
    heardSoFar: () => acknowledged,
    kill: async () => {
      counter.kill('SIGKILL')
      expect(await exited).toEqual([null, 'SIGKILL'])
    },
  }
}
