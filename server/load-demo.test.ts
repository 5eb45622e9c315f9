import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { count, eq, isNotNull, sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { articles, editions, sections } from '#db/schema/articles.ts'
import { events } from '#db/schema/events.ts'
import { media } from '#db/schema/media.ts'
import { users } from '#db/schema/people.ts'
import { articleViews, openingArticleViews, openingSiteVisits, siteViews } from '#db/schema/views.ts'
import { articles as demoArticles } from '#db/seed/demo/articles.ts'
import { pages } from '#db/seed/demo/pages.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { folderStorage } from '#newsroom/media/folder-storage.ts'
import { verifyPassword } from '#newsroom/people/password.ts'
import { readDemoMark, writeDemoMark } from './load-demo/demo-mark.ts'
import { demoState, loadDemo } from './load-demo.ts'

let site: TestDatabase
let dataDir: string
let accounts: Awaited<ReturnType<typeof loadDemo>>

beforeAll(async () => {
  site = await testDatabase()
  dataDir = await mkdtemp(join(tmpdir(), 'toa-soan-demo-'))
  accounts = await loadDemo(site.db, { storage: folderStorage(dataDir) })
}, 120_000)

afterAll(async () => {
  await site.drop()
  await rm(dataDir, { recursive: true, force: true })
})

test('it answers five accounts, each with a password of its own that opens the account', async () => {
  expect(accounts.map(({ username }) => username)).toEqual([
    'phongvien',
    'bientapvien',
    'truongban',
    'phobanthuongtruc',
    'quantri',
  ])
  expect(new Set(accounts.map(({ password }) => password)).size).toBe(5)
  const [first] = accounts
  const [stored] = await site.db.select().from(users).where(eq(users.username, 'phongvien'))
  expect(await verifyPassword(stored?.passwordHash, first?.password ?? '')).toBe(true)
})

test('articles and editions stand in every state', async () => {
  const states = await site.db.select({ state: editions.state, n: count() }).from(editions).groupBy(editions.state)
  expect(Object.fromEntries(states.map(({ state, n }) => [state, n]))).toEqual({
    draft: 3,
    submitted: 2,
    returned: 1,
    approved: 1,
    published: 38,
    superseded: 1,
  })
  const visible = await site.db
    .select({ visibility: articles.visibility, n: count() })
    .from(articles)
    .groupBy(articles.visibility)
  expect(Object.fromEntries(visible.map(({ visibility, n }) => [visibility, n]))).toEqual({
    live: 42,
    withdrawn: 1,
    removed: 1,
  })
  expect(await site.db.$count(sections)).toBe(9)
})

test('nobody approved what they had written', async () => {
  const own = await site.db.execute(
    sql`select 1 from editions e join edition_contributors c on c.edition_id = e.id and c.user_id = e.approved_by`,
  )
  expect(own.rowCount).toBe(0)
})

test('dates are those of the story, the audit log has its own and holds together', async () => {
  const dated = await site.db
    .select({ at: articles.publishedAt })
    .from(articles)
    .where(isNotNull(articles.publishedAt))
    .orderBy(articles.publishedAt)
  expect(dated[0]?.at?.toISOString()).toBe('2017-10-17T01:30:00.000Z')
  const [{ broken } = { broken: -1 }] = (
    await site.db.execute<{ broken: number }>(sql`
      select count(*)::int as broken from events e left join events p on p.seq = e.seq - 1
      where e.previous_hash <> coalesce(p.hash, '')
        or e.hash <> encode(sha256(convert_to(event_text(e), 'UTF8')), 'hex')`)
  ).rows
  expect(broken).toBe(0)
  const types = await site.db.selectDistinct({ type: events.type }).from(events)
  expect(types.map(({ type }) => type)).toEqual(
    expect.arrayContaining([
      'edition.published',
      'edition.superseded',
      'edition.returned',
      'article.withdrawn',
      'article.removed',
      'media.stored',
      'person.created',
    ]),
  )
})

test('the old article starts at 803 views, the site at 87.167.781 visits', async () => {
  const key = 'giao-ban-quy-iii-2017'
  const id = (await readDemoMark(site.db))?.articles[key]?.id ?? ''
  const opening = await site.db.select().from(openingArticleViews).where(eq(openingArticleViews.articleId, id))
  expect(opening.map(({ views }) => views)).toEqual([803])
  expect(await site.db.select().from(articleViews).where(eq(articleViews.articleId, id))).toEqual([])
  const [visits] = await site.db
    .select({
      total: sql<number>`(select sum(visits) from ${openingSiteVisits})::float8 + coalesce(sum(${siteViews.visits}), 0)::float8`,
    })
    .from(siteViews)
  expect(visits?.total).toBe(87_167_781)
})

test('every picture has its files', async () => {
  for (const { id, variants } of await site.db.select().from(media)) {
    expect((await readdir(join(dataDir, 'media', id))).sort()).toEqual(variants.map(({ name }) => name).sort())
  }
})

test('a complete demo is not loaded again', async () => {
  expect(await demoState(site.db)).toBe('complete')
  await expect(loadDemo(site.db, { storage: folderStorage(dataDir) })).rejects.toThrow('không nạp lại')
})

test('a database with people of its own is left alone', async () => {
  const own = await testDatabase()
  await own.db
    .insert(users)
    .values({ username: 'chi-mai', displayName: 'Nguyễn Mai', role: 'editor', passwordHash: 'x' })
  await expect(loadDemo(own.db, { storage: folderStorage(dataDir) })).rejects.toThrow('tài khoản khác')
  await own.drop()
})

test('an interrupted load is continued and ends where a whole one does', async () => {
  const mark = await readDemoMark(site.db)
  await writeDemoMark(site.db, 'loading', mark?.articles ?? {})
  expect(await demoState(site.db)).toBe('half-loaded')
  const said: string[] = []
  const again = await loadDemo(site.db, {
    storage: folderStorage(dataDir),
    password: 'mot-mat-khau-chung',
    onProgress: line => said.push(line),
  })
  expect(said[0]).toContain('nạp tiếp')
  expect(new Set(again.map(({ password }) => password))).toEqual(new Set(['mot-mat-khau-chung']))
  expect(await site.db.$count(articles)).toBe(demoArticles.length + pages.length)
  expect(await demoState(site.db)).toBe('complete')
}, 120_000)
