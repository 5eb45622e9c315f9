import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { expect, onTestFinished, test } from 'vitest'
import { countingDatabase, ledger, publishedArticle, readingLedger } from '#db/seed/counting-fixture.ts'

test('kill -9 loses no acknowledged view or reading and doubles none', async () => {
  const site = await countingDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'toa-soan-'))
  onTestFinished(async () => {
    rmSync(folder, { recursive: true })
    await site.drop()
  })
  const article = await publishedArticle(site)
  const file = join(folder, 'ledger')
  writeFileSync(file, '')

  for (const kill of [1, 57, 400, 911, 1_500]) await countUntilKilled(site.url, article, file, kill)

  const written = readFileSync(file, 'utf8').split('\n')
  const ids = (what: string) => written.filter(line => line.startsWith(what)).map(line => line.split(' ')[1] ?? '')
  const { rows } = await site.db.execute<{ id: string }>(sql`select event_id as id from view_events where counted`)
  const counted = new Set(rows.map(({ id }) => id))
  const sent = new Set(ids('sent'))
  expect(ids('acknowledged').length).toBeGreaterThanOrEqual(2_869)
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
})

/** Runs a process that counts views, and kills it in mid-work once that many are acknowledged. */
async function countUntilKilled(url: string, article: string, file: string, acknowledged: number): Promise<void> {
  const script = join(import.meta.dirname, 'killed-counter.fixture.ts')
  const counter = spawn(process.execPath, [script, article, file], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(counter, 'exit')
  let heard = 0
  for await (const dots of counter.stdout) {
    heard += dots.length
    if (heard >= acknowledged) counter.kill('SIGKILL')
  }
  expect(await exited).toEqual([null, 'SIGKILL'])
}
