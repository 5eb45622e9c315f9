import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openPool } from '#db/connection.ts'
import { migrateDatabase } from '#db/migrate.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts'
import { postmaster } from './postgres-files.ts'
import { DatabaseWatch } from './publication-watch.ts'
import { ReaderCache } from './reader-cache.ts'

// The cache, the watch and a PostgreSQL that is killed under them. What a page shows is asked of the database.

let dataDir: string
let postgres: EmbeddedPostgres

beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  dataDir = mkdtempSync(join(tmpdir(), 'outage-'))
  postgres = await startEmbeddedPostgres(dataDir, ['fsync=off'])
  await migrateDatabase(postgres)
})

afterAll(async () => {
  await postgres.stop()
  rmSync(dataDir, { recursive: true })
})

test('readers keep their pages while the database is dead, and get new ones as soon as it is back, unaided', async () => {
  const pool = openPool(postgres.url, { connectionTimeoutMillis: 500 })
  const watch = new DatabaseWatch(postgres.url, { onMove: () => void cache.noticePublication() })
  const render = async () => {
    const { rows } = await pool.query<{ epoch: number }>('select epoch from publication_epoch')
    return { status: 200, contentType: 'text/html', body: Buffer.from(`trang ${rows[0]?.epoch}`) }
  }
  const cache = new ReaderCache(render, watch)
  const look = async (key: string) => {
    const found = await cache.find(key)
    return found && `${found.mark} ${found.copy.body}`
  }
  await watch.start()
  expect(await look('/')).toBe('miss trang 1')

  process.kill(postmaster(join(dataDir, 'postgres'))?.pid as number, 'SIGKILL')
  await vi.waitFor(() => expect(watch.isListening).toBe(false))
  // Nearly always stale; on a slow machine PostgreSQL may be back before anybody looks.
  expect(await look('/')).toMatch(/ trang 1$/)

  const publish = () => pool.query('update publication_epoch set epoch = epoch + 1').then(done => done.rowCount)
  await vi.waitFor(() => publish(), { timeout: 20_000, interval: 100 })
  await vi.waitFor(async () => expect(await look('/')).toMatch(/^(hit|miss) trang 2$/), { timeout: 20_000 })
  await Promise.all([watch.stop(), pool.end()])
})
