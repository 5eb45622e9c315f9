import { randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordViews } from '#db/queries/record-views.ts'
import { type CountingDatabase, countingDatabase, ledger, publishedArticle, view } from '#db/seed/counting-fixture.ts'
import { maintainViews } from './maintain-views.ts'

let site: CountingDatabase
beforeAll(async () => {
  site = await countingDatabase()
})
afterAll(() => site.drop())

test('partitions reach a week ahead, and go after thirty days; their views stay counted', async () => {
  const article = await publishedArticle(site)
  const old = view(article)
  await recordViews(site.pool, [old])
  await site.db.execute(sql`select ensure_view_partitions((now() at time zone 'Asia/Ho_Chi_Minh')::date - 31, 2)`)
  await site.db.execute(sql`update view_events set day = day - 31 where event_id = ${old.eventId}`)
  await site.db.execute(sql`update article_view_hours set day = day - 31`)
  await site.db.execute(sql`update site_view_hours set day = day - 31`)
  await maintainViews(site.db)
  const { rows } = await site.db.execute<{ first: number; last: number }>(sql`
    select
      min(to_date(right(relname, 8), 'YYYYMMDD')) - (now() at time zone 'Asia/Ho_Chi_Minh')::date as first,
      max(to_date(right(relname, 8), 'YYYYMMDD')) - (now() at time zone 'Asia/Ho_Chi_Minh')::date as last
    from pg_inherits join pg_class on pg_class.oid = inhrelid where inhparent = 'view_events'::regclass`)
  expect(rows[0]).toEqual({ first: -30, last: 7 })
  expect(await ledger(site, article)).toEqual({ events: 0, counted: 0, rollup: 1 })
  const hours = await site.db.execute(sql`
    select (select count(*)::int from article_view_hours) as articles, (select sum(views)::int from site_view_hours) as site`)
  expect(hours.rows).toEqual([{ articles: 0, site: 1 }])
})

test('salts live 48 hours, visitors 30 minutes, what is being read five minutes', async () => {
  const kept = randomBytes(32)
  const gone = randomBytes(32)
  await site.db.execute(sql`
    insert into visitor_salts (day, salt, created_at) values
      ('2020-01-01', ${kept}, now() - interval '47 hours'), ('2020-01-02', ${gone}, now() - interval '49 hours')`)
  await site.db.execute(sql`
    insert into presence values (${kept}, now() - interval '29 minutes'), (${gone}, now() - interval '31 minutes')`)
  await site.db.execute(sql`
    insert into recent_views select key, gen_random_uuid(), now() - age from
      (values (${kept}::bytea, interval '4 minutes'), (${gone}, interval '6 minutes')) as viewed (key, age)`)
  await maintainViews(site.db)
  const { rows } = await site.db.execute<{ salts: number; visitors: number; views: number }>(sql`
    select
      (select count(*) from visitor_salts where salt = ${kept} or salt = ${gone})::int as salts,
      (select count(*) from presence where visitor_key in (${kept}, ${gone}))::int as visitors,
      (select count(*) from recent_views where visitor_key in (${kept}, ${gone}))::int as views`)
  expect(rows[0]).toEqual({ salts: 1, visitors: 1, views: 1 })
})
