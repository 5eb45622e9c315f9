import { sql } from 'drizzle-orm'
import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openPool } from '#db/connection.ts'
import { type CountingDatabase, countingDatabase, ledger, publishedArticle, view } from '#db/seed/counting-fixture.ts'
import { openViewQueue } from './view-queue.ts'
import { ViewsUnavailable } from './views-unavailable.ts'

let site: CountingDatabase
let article: string
let mine: pg.Pool
beforeAll(async () => {
  site = await countingDatabase()
})
beforeEach(async () => {
  article = await publishedArticle(site)
  mine = openPool(site.url, { application_name: 'counting' })
})
afterAll(() => site.drop())

const views = (count: number) => Array.from({ length: count }, () => view(article))

test('a full queue refuses what it cannot hold, and counts what it holds', async () => {
  const queue = openViewQueue(mine, { waiting: 3, batch: 2, gatherMilliseconds: 4 })
  const letGo = await holdBatches()
  const settled = Promise.allSettled(views(5).map(queue.add))
  await letGo()
  const outcomes = (await settled).map(({ status }) => status)
  expect(outcomes).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'rejected'])
  expect(await ledger(site, article)).toEqual({ events: 3, counted: 3, rollup: 3 })
})

test('a slow commit makes the next batch larger', async () => {
  const queue = openViewQueue(mine, { waiting: 5_000, batch: 1_000, gatherMilliseconds: 4 })
  const letGo = await holdBatches()
  const first = queue.add(view(article))
  await blocked()
  const rest = views(50).map(queue.add)
  await letGo()
  expect(await first).toBe(1)
  // One batch: all of them are told of all of them.
  expect(new Set(await Promise.all(rest))).toEqual(new Set([51]))
})

test.each(['before its work', 'after its work'])(
  'a connection lost %s fails its batch, a retry counts once',
  async when => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const queue = openViewQueue(mine)
    const reports = views(20)
    const letGo = when === 'before its work' ? await holdBatches() : await holdSiteRow()
    const settled = Promise.allSettled(reports.map(queue.add))
    await blocked()
    await site.db.execute(
      sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'counting'`,
    )
    await letGo()
    for (const outcome of await settled) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(ViewsUnavailable) })
    }
    expect(await ledger(site, article)).toEqual({ events: 0, counted: 0, rollup: 0 })
    await Promise.all(reports.map(queue.add))
    expect(await ledger(site, article)).toEqual({ events: 20, counted: 20, rollup: 20 })
    report.mockRestore()
  },
)

test('draining commits what was accepted and refuses the rest', async () => {
  const queue = openViewQueue(mine)
  const accepted = views(30).map(queue.add)
  const drained = queue.drain()
  await expect(queue.add(view(article))).rejects.toThrow(ViewsUnavailable)
  await drained
  expect(await ledger(site, article)).toEqual({ events: 30, counted: 30, rollup: 30 })
  await Promise.all(accepted)
})

test('two queues on one database count an event that both were sent once', async () => {
  const queues = [openViewQueue(mine), openViewQueue(openPool(site.url))]
  const reports = views(300)
  const both = reports.flatMap((report, place) =>
    (place % 2 ? queues : queues.toReversed()).map(({ add }) => add(report)),
  )
  await Promise.all(both)
  expect(await ledger(site, article)).toEqual({ events: 300, counted: 300, rollup: 300 })
})

/** Keeps every batch at the door until the returned function is called. */
async function holdBatches(): Promise<() => Promise<unknown>> {
  return hold('select pg_advisory_xact_lock(7310003)')
}

/** Lets a batch do part of its work, and then wait for today's row of the site. */
async function holdSiteRow(): Promise<() => Promise<unknown>> {
  await site.db.execute(sql`
    insert into site_views (day) values ((now() at time zone 'Asia/Ho_Chi_Minh')::date) on conflict (day) do nothing`)
  return hold('select from site_views for update')
}

async function hold(statement: string): Promise<() => Promise<unknown>> {
  const client = await site.pool.connect()
  await client.query('begin')
  await client.query(statement)
  return async () => {
    await client.query('commit')
    client.release()
  }
}

/** Waits until the batch of this test's own pool waits for a lock. */
async function blocked(): Promise<void> {
  await vi.waitUntil(
    async () => {
      const { rowCount } = await site.pool.query(
        `select from pg_stat_activity where application_name = 'counting' and wait_event_type = 'Lock'`,
      )
      return (rowCount ?? 0) > 0
    },
    { timeout: 20_000, interval: 10 },
  )
}
