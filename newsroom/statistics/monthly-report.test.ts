import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newsroomToday } from '#db/queries/statistics.ts'
import { type CountingDatabase, countingDatabase, publishedArticle } from '#db/seed/counting-fixture.ts'
import { monthlyReportPdf } from '#newsroom/printing/monthly-report-pdf.ts'
import type { Outcome } from '#newsroom/workflow/outcome.ts'
import { commentary } from './commentary.ts'
import { monthAfter, monthBefore, monthlyReport, monthToReport } from './monthly-report.ts'
import { writeCommentary } from './write-commentary.ts'

let site: CountingDatabase
let month: string
beforeAll(async () => {
  site = await countingDatabase()
  month = await monthToReport(site.db)
  const article = await publishedArticle(site)
  await site.db.execute(sql`update articles set published_at = ${`${month}-10T08:00:00+07:00`}`)
  await site.db.execute(sql`insert into article_views values (${article}, ${`${month}-10`}, 40)`)
  await site.db.execute(sql`
    insert into site_views (day, views, visits) values
      (${`${month}-01`}, 10, 4), (${`${month}-10`}, 50, 20), (${`${monthBefore(month)}-05`}, 48, 30)`)
})
afterAll(() => site.drop())

const said = { overview: 'Bạn đọc nhiều hơn.', highlights: 'Tuyến bài dân vận khéo.', plans: '' }
const codes = (outcome: Outcome<unknown>) => (outcome.ok ? [] : outcome.refusals.map(({ code }) => code))
const write = (
  who: keyof CountingDatabase['newsroom'] & ('mai' | 'hoa' | 'duc' | 'quan'),
  version: number,
  of = month,
) => writeCommentary(site.db, site.newsroom[who], { month: of, version, ...said })

test('số của tháng cạnh tháng trước, bài đăng trong tháng, và chưa có nhận xét', async () => {
  const report = await monthlyReport(site.db, month)
  expect(report?.statistics.course).toMatchObject({
    totals: { views: 60, visits: 24 },
    before: { views: 48, visits: 30 },
  })
  expect(report?.published).toEqual({ now: 1, before: 0 })
  expect(report?.statistics.ranking.articles).toMatchObject([{ views: 40 }])
  expect(report?.commentary).toEqual({ version: 0, overview: '', highlights: '', plans: '' })
})

test.each(['mai', 'quan'] as const)('%s không lập báo cáo', async who => {
  expect(codes(await write(who, 0))).toEqual(['forbidden'])
})

test('hai người cùng viết: người sau không xóa mất lời người trước, và nhật ký ghi từng lần', async () => {
  const outcomes = await Promise.all([write('hoa', 0), write('duc', 0)])
  expect(outcomes.flatMap(codes)).toEqual(['stale_version'])
  expect(codes(await write('duc', 1))).toEqual([])
  expect(codes(await write('hoa', 1))).toEqual(['stale_version'])
  expect((await monthlyReport(site.db, month))?.commentary).toMatchObject({ ...said, version: 2 })
  const { rows } = await site.db.execute(
    sql`select data from events where type = 'monthly-report.commented' order by seq`,
  )
  expect(rows).toEqual([{ data: { month, version: 1 } }, { data: { month, version: 2 } }])
})

test('tháng chưa đến không có báo cáo và không có gì để nhận xét', async () => {
  const coming = monthAfter((await newsroomToday(site.db)).slice(0, 7))
  expect(await monthlyReport(site.db, coming)).toBeUndefined()
  expect(codes(await write('duc', 0, coming))).toEqual(['invalid'])
})

test.each(['2026-13', '2026-00', '26-10', '2026-10-01', ''])('%s không phải một tháng', async text => {
  expect(await monthlyReport(site.db, text)).toBeUndefined()
  expect(commentary.safeParse({ month: text, version: 0, ...said }).success).toBe(false)
})

test('phần dài quá 5.000 ký tự không được nhận', () => {
  expect(commentary.safeParse({ month, version: 0, ...said, plans: 'x'.repeat(5_001) }).success).toBe(false)
})

test('báo cáo in ra PDF: có số liệu và cả khi chưa có số nào; dài thì sang trang', async () => {
  const full = await monthlyReport(site.db, month)
  const empty = await monthlyReport(site.db, '2020-01')
  if (!full || !empty) throw new Error('no report')
  const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0
  const long = { ...full, commentary: { ...full.commentary, overview: 'Bạn đọc nhiều hơn. '.repeat(400) } }
  const [one, none, more] = await Promise.all([full, empty, long].map(report => monthlyReportPdf(report, new Date())))
  for (const pdf of [one, none, more]) expect(pdf?.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pagesOf(more as Buffer)).toBeGreaterThan(pagesOf(one as Buffer))
})
