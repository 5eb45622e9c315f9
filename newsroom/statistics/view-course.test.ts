import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordViews } from '#db/queries/record-views.ts'
import { newsroomNow } from '#db/queries/statistics.ts'
import type { ViewSubject } from '#db/queries/view-course.ts'
import {
  type CountingDatabase,
  countingDatabase,
  publishedArticle,
  removeFromSite,
  view,
} from '#db/seed/counting-fixture.ts'
import { periodOf, plusDays } from './period.ts'
import { readSubject } from './read-statistics.ts'
import { viewCourse } from './view-course.ts'

let site: CountingDatabase
let article: string
let today: string
let yesterday: string
beforeAll(async () => {
  site = await countingDatabase()
  article = await publishedArticle(site)
  const other = await publishedArticle(site)
  today = (await newsroomNow(site.db)).today
  yesterday = plusDays(today, -1)
  await site.db.execute(sql`
    insert into catalogue_entries (article_id, kind, slug, name, published_at)
    select id, 'author'::catalogue_kind, 'nguyen-thi-mai', 'Nguyễn Thị Mai', published_at from articles where id = ${article}
    union all select id, 'tag', 'dan-van', 'Dân vận', published_at from articles`)
  const read = [view(article, { source: { referrer: 'example.vn' } }), view(article), view(other), view(null)]
  await recordViews(site.pool, read)
  for (const [hour, views] of [
    [0, 7],
    [8, 5],
    [23, 3],
  ]) {
    await site.db.execute(sql`insert into site_view_hours values (${yesterday}, ${hour}, ${views}, 1)`)
    await site.db.execute(sql`insert into article_view_hours values (${article}, ${yesterday}, ${hour}, 1)`)
  }
  await site.db.execute(sql`insert into site_views values (${yesterday}, 15, 3)`)
  await site.db.execute(sql`insert into article_views values (${article}, ${yesterday}, 3)`)
})
afterAll(() => site.drop())

const day = (of: string) => periodOf('ngay', of, today)

test('một ngày đã qua: 24 giờ, cộng lại bằng cả ngày', async () => {
  const { totals, steps, fullHours } = await viewCourse(site.db, day(yesterday), 0)
  expect([totals.views, fullHours, steps.length]).toEqual([15, undefined, 24])
  expect(steps.flatMap(({ label, views }) => (views > 0 ? [`${label}: ${views}`] : []))).toEqual([
    '0 giờ: 7',
    '8 giờ: 5',
    '23 giờ: 3',
  ])
})

test.each([
  [0, 0],
  [1, 7],
  [9, 12],
  [23, 12],
])('hôm nay lúc %i giờ được so với đúng bấy nhiêu giờ trọn vẹn của hôm qua: %i lượt', async (hour, before) => {
  const course = await viewCourse(site.db, day(today), hour)
  expect([course.fullHours, course.before.views]).toEqual([hour, before])
  expect(course.totals.views).toBe(4)
  expect(course.steps).toHaveLength(hour + 1)
  expect(course.steps[0]?.before).toBe(7)
})

const sectionOf = () => site.newsroom.sectionId
test.each<[string, () => ViewSubject, number, number]>([
  ['bài', () => ({ kind: 'article', key: article }), 2, 3],
  ['chuyên mục', () => ({ kind: 'section', key: sectionOf() }), 3, 3],
  ['tác giả', () => ({ kind: 'author', key: 'nguyen-thi-mai' }), 2, 3],
  ['thẻ', () => ({ kind: 'tag', key: 'dan-van' }), 3, 3],
  ['nơi dẫn đến', () => ({ kind: 'referrer', key: 'example.vn' }), 1, 0],
])('%s: theo ngày và theo giờ là cùng những lượt xem ấy', async (_, subject, ofToday, ofYesterday) => {
  const weeks = await viewCourse(site.db, periodOf('tuan', today, today), 0, subject())
  expect(weeks.steps.at(-1)?.views).toBe(ofToday)
  const hours = await viewCourse(site.db, day(today), 23, subject())
  expect(hours.steps.reduce((sum, { views }) => sum + views, 0)).toBe(ofToday)
  expect((await viewCourse(site.db, day(yesterday), 0, subject())).totals.views).toBe(ofYesterday)
})

test('kỳ trước đứng cạnh từng ngày, ngày thiếu để trống', async () => {
  const { steps } = await viewCourse(site.db, periodOf('thang', '2026-03-31', today), 0)
  expect(steps.map(({ before }) => before === undefined)).toEqual([...Array(28).fill(false), true, true, true])
})

test('bài đã gỡ, tên lạ: không có gì để xem', async () => {
  const removed = await publishedArticle(site)
  await removeFromSite(site, removed)
  for (const subject of [
    { kind: 'article', key: removed },
    { kind: 'tag', key: 'khong-co' },
  ] as const)
    expect(await readSubject(site.db, { kind: 'ngay' }, subject)).toBeUndefined()
})
