import { sql } from 'drizzle-orm'
import readXlsxFile from 'read-excel-file/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordViews } from '#db/queries/record-views.ts'
import { newsroomToday, readNow } from '#db/queries/statistics.ts'
import {
  type CountingDatabase,
  countingDatabase,
  publishedArticle,
  removeFromSite,
  view,
} from '#db/seed/counting-fixture.ts'
import { exportStatistics } from './export-statistics.ts'
import { plusDays } from './period.ts'
import { readStatistics } from './read-statistics.ts'

let site: CountingDatabase
let article: string
let removed: string
let today: string
beforeAll(async () => {
  site = await countingDatabase()
  article = await publishedArticle(site)
  removed = await publishedArticle(site)
  today = await newsroomToday(site.db)
  const source = { device: 'phone', referrer: 'example.vn', campaign: '=HYPERLINK("http://example.vn")' }
  const read = view(article, { source })
  await recordViews(site.pool, [
    read,
    { eventId: read.eventId, visitorKey: null, articleId: null, reached: 75 },
    view(article, { source: { device: 'computer' } }),
    view(removed, { source: { device: 'phone' } }),
    view(null, { source: { device: 'phone', page: '/' } }),
  ])
  await site.db.execute(sql`
    insert into site_views (day, views, visits) values (${plusDays(today, -1)}, 2, 1), (${plusDays(today, -40)}, 50, 9)`)
  await removeFromSite(site, removed)
})
afterAll(() => site.drop())

const ofToday = () => readStatistics(site.db, { kind: 'ngay' })

test('hôm nay bên cạnh hôm qua, theo bài, chuyên mục, thiết bị và nơi dẫn đến', async () => {
  const { course, ranking } = await ofToday()
  expect(course.totals).toEqual({ views: 4, visits: 4 })
  expect(course.steps.at(-1)).toMatchObject({ views: 4, visits: 4 })
  expect(course.steps.slice(0, -1).every(({ views }) => views === 0)).toBe(true)
  expect(ranking.articles).toMatchObject([
    { articleId: article, views: 2 },
    { articleId: removed, views: 1 },
  ])
  expect(ranking.sections).toMatchObject([{ name: 'Tin hoạt động', views: 3 }])
  expect(ranking.devices).toMatchObject([
    { name: 'Điện thoại', views: 3 },
    { name: 'Máy tính', views: 1 },
  ])
  expect(ranking.referrers).toMatchObject([{ name: 'example.vn', views: 1 }])
  expect(ranking.pages).toMatchObject([{ name: '/', views: 1 }])
})

test('đọc đến đâu, cả trang và từng bài, chỉ tính lượt đo được', async () => {
  const quarters = { measured: 1, reached25: 1, reached50: 1, reached75: 1, reached100: 0 }
  const { reading } = await ofToday()
  expect(reading.site).toEqual(quarters)
  expect(reading.articles).toMatchObject([{ articleId: article, ...quarters }])
  expect((await readStatistics(site.db, { kind: 'ngay', day: plusDays(today, -1) })).reading).toMatchObject({
    site: { measured: 0 },
    articles: [],
  })
})

test('bài đã gỡ vẫn được đếm, tên bài không còn', async () => {
  const { ranking } = await ofToday()
  expect(ranking.articles[1]).toMatchObject({ title: null, slug: null, views: 1 })
  expect((await readNow(site.db, 5)).map(({ articleId }) => articleId)).toEqual([article])
})

test('năm được chia theo tháng, và không mất lượt nào', async () => {
  const day = plusDays(today, -40)
  const { steps, totals } = (await readStatistics(site.db, { kind: 'nam', day })).course
  expect(steps.reduce((sum, { views }) => sum + views, 0)).toBe(totals.views)
  expect(steps.length).toBeLessThanOrEqual(12)
})

test('lượt truy cập của một người không bao giờ được gọi là số người', async () => {
  expect(Object.keys((await ofToday()).course.totals)).toEqual(['views', 'visits'])
})

test.each(['mai', 'quan'] as const)('%s không được xuất số liệu', async who => {
  const outcome = await exportStatistics(site.db, site.newsroom[who], { kind: 'ngay', format: 'xlsx' })
  expect(outcome).toMatchObject({ ok: false, refusals: [{ code: 'forbidden' }] })
})

test.each(['hoa', 'duc'] as const)('%s xuất được, nhật ký ghi lại, không ô nào là công thức', async who => {
  const outcome = await exportStatistics(site.db, site.newsroom[who], { kind: 'ngay', format: 'csv' })
  if (!outcome.ok) throw new Error('refused')
  expect(outcome.value.file).toContain(`Chiến dịch,"'=HYPERLINK(""http://example.vn"")",1,`)
  expect(outcome.value.file).toContain('Bài viết,Bài đã gỡ,1,')
  expect(outcome.value.file).toContain('Đọc đến đâu: Ba phần tư bài,Toàn trang,1,')
  const { rows } = await site.db.execute(sql`select type, actor_id from events order by seq desc limit 1`)
  expect(rows).toEqual([{ type: 'statistics.exported', actor_id: site.newsroom[who].id }])
})

test('tệp Excel mở ra có từng câu hỏi một trang, cùng những con số ấy, và tên bịa ra không thành công thức', async () => {
  const outcome = await exportStatistics(site.db, site.newsroom.duc, { kind: 'tuan', format: 'xlsx' })
  if (!outcome.ok) throw new Error('refused')
  const sheets = new Map((await readXlsxFile(outcome.value.file as Buffer)).map(({ sheet, data }) => [sheet, data]))
  expect(sheets.get('Bài viết')).toContainEqual(['Bài đã gỡ', 1])
  expect(sheets.get('Chiến dịch')).toContainEqual(['=HYPERLINK("http://example.vn")', 1])
  expect(sheets.get('Theo thời gian')?.at(-1)).toEqual([new Date(today), 4, expect.any(Number), 4])
  expect(sheets.get('Đọc đến đâu')?.[1]).toEqual(['Toàn trang', 1, 1, 1, 1, 0, 0])
  expect(outcome.value.name).toMatch(/^thong-ke-.*\.xlsx$/)
})
