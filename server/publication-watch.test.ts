import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { DatabaseWatch } from './publication-watch.ts'

let base: TestDatabase
let watch: DatabaseWatch

beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  base = await testDatabase()
  watch = new DatabaseWatch(base.url, { heartbeat: 60_000 })
  await watch.start()
})

afterAll(async () => {
  await watch.stop()
  await base.drop()
})

async function publish(): Promise<number> {
  const { rows } = await base.pool.query('update publication_epoch set epoch = epoch + 1 returning epoch')
  return rows[0].epoch
}

test('hears of a publication without asking', async () => {
  const epoch = await publish()
  await vi.waitFor(() => expect(watch.current()).toBe(epoch))
})

test('asks while its connection is gone, then listens again', async () => {
  await base.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'newsroom publication watch'`,
  )
  await vi.waitFor(() => expect(watch.isListening).toBe(false))
  const epoch = await publish()
  expect(await watch.current()).toBe(epoch)
  await vi.waitFor(() => expect(watch.isListening).toBe(true), 10_000)
  const later = await publish()
  await vi.waitFor(() => expect(watch.current()).toBe(later))
})

test('cannot tell when there is no database, and says so in time and once', async () => {
  const said = vi.mocked(console.error).mockClear()
  const lost = new DatabaseWatch('postgres://nobody@127.0.0.1:1/none', { patience: 200 })
  await lost.start()
  expect(await lost.current()).toBeUndefined()
  expect(said.mock.calls).toEqual([[expect.stringMatching(/^publication watch cannot listen: .*ECONNREFUSED/)]])
  await expect(lost.takenDownSince(0)).rejects.toThrow()
  await lost.stop()
})

test('names everything that was withdrawn or removed, under every address it ever had', async () => {
  await base.pool.query(`
    insert into users (id, username, display_name, role, password_hash)
      values ('0198a000-0000-7000-8000-000000000001', 'lanhdao', 'Lãnh đạo', 'leader', 'x');
    insert into sections (id, slug, name, position) values ('0198a000-0000-7000-8000-000000000002', 'dan-van', 'Dân vận', 1);
    insert into articles (id, slug, section_id, created_by, visibility, taken_down_in_epoch)
      values ('0198a000-0000-7000-8000-000000000003', 'moi', '0198a000-0000-7000-8000-000000000002',
              '0198a000-0000-7000-8000-000000000001', 'removed', 7);
    insert into article_slugs (slug, article_id) values
      ('moi', '0198a000-0000-7000-8000-000000000003'), ('cu', '0198a000-0000-7000-8000-000000000003')`)
  expect((await watch.takenDownSince(6)).sort()).toEqual(['cu', 'moi'])
  expect(await watch.takenDownSince(7)).toEqual([])
})
