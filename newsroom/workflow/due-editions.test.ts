import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newsroomFixture } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { editionIn } from './stories.fixture.ts'

let own: TestDatabase
beforeAll(async () => {
  own = await testDatabase()
})
afterAll(() => own.drop())

const due = 500

test(`bốn tiến trình, ${due} bản đến giờ, một tiến trình bị giết giữa chừng: mỗi bản đăng đúng một lần`, async () => {
  const { edition } = await editionIn(own.db, await newsroomFixture(own.db), 'approved')
  await multiply(edition.id)
  const processes = [1, 2, 3, 4].map(() => publishing())
  await somethingIsPublished()
  processes[0]?.kill('SIGKILL')
  const ends = await Promise.all(processes.map(one => once(one, 'exit')))
  expect(ends).toEqual([[null, 'SIGKILL'], ...Array.from({ length: 3 }, () => [0, null])])

  const { rows } = await own.pool.query(`
    select count(*)::int as editions, count(distinct e.id) filter (where state = 'published')::int as published,
      sum((select count(*) from events where edition_id = e.id and type = 'edition.published'))::int as told,
      count(distinct slug)::int as addresses
    from editions e join articles a on a.id = e.article_id`)
  expect(rows[0]).toEqual({ editions: due, published: due, told: due, addresses: due })
}, 300_000)

/** Copies of one approved edition, each of an article of its own, whose hour has come. */
async function multiply(editionId: string): Promise<void> {
  await own.pool.query(
    `with copied as (
      insert into articles (id, section_id, created_by)
      select gen_random_uuid(), section_id, articles.created_by from articles
      join editions on article_id = articles.id and editions.id = $1, generate_series(2, $2::int)
      returning id)
    insert into editions (id, article_id, number, kind, state, version, content, created_by, updated_by, submitted_by, submitted_at,
      approved_by, approved_at, approved_hash, publish_at)
    select gen_random_uuid(), copied.id, 1, kind, state, version, content, created_by, updated_by, submitted_by, submitted_at,
      approved_by, approved_at, approved_hash, publish_at
    from copied, editions where editions.id = $1`,
    [editionId, due],
  )
  await own.pool.query(`update editions set publish_at = now() - interval '1 second'`)
}

function publishing(): ChildProcess {
  return spawn(process.execPath, [join(import.meta.dirname, 'publishing-process.fixture.ts')], {
    env: { ...process.env, DATABASE_URL: own.url },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** Killed before, a process would prove nothing. */
async function somethingIsPublished(): Promise<void> {
  await expect
    .poll(async () => (await own.pool.query(`select 1 from editions where state = 'published'`)).rowCount, {
      timeout: 60_000,
    })
    .toBeGreaterThan(20)
}
