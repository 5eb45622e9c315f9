import { pressNumber, shortTime } from '#newsroom/articles/dates.ts'
import { sayChange } from '#newsroom/statistics/change.ts'
import { commentaryParts } from '#newsroom/statistics/commentary.ts'
import { removedArticle } from '#newsroom/statistics/csv.ts'
import type { MonthlyReport } from '#newsroom/statistics/monthly-report.ts'
import { readingSteps } from '#newsroom/statistics/reading-steps.ts'
import { finishPdf, newPdf, type Pdf } from './pdf-page.ts'
import { stepChart } from './step-chart-pdf.ts'

const ink = '#111111'
const grey = '#555555'

/** The report of a month as a PDF, for the leader's desk and the file. */
export async function monthlyReportPdf(report: MonthlyReport, printedAt: Date): Promise<Buffer> {
  const { period, course, ranking, reading, doubtful } = report.statistics
  const title = `Báo cáo số liệu ${period.label.toLocaleLowerCase('vi')}`
  const pdf = newPdf(title, printedAt)
  head(pdf, report, title)
  heading(pdf, '1. Số liệu chung')
  if (doubtful.length > 0) paragraph(pdf, `Số của các ngày sau chưa khớp khi đối chiếu: ${doubtful.join(', ')}.`)
  table(
    pdf,
    ['Chỉ tiêu', 'Trong tháng', 'So với tháng trước'],
    [140, 80],
    [
      ['Bài đăng', pressNumber(report.published.now), sayChange(report.published.now, report.published.before)],
      ['Lượt xem', pressNumber(course.totals.views), sayChange(course.compared.views, course.before.views)],
      ['Lượt truy cập', pressNumber(course.totals.visits), sayChange(course.compared.visits, course.before.visits)],
    ],
  )
  if (period.isUnderWay) paragraph(pdf, 'Tháng chưa hết: so với đúng bấy nhiêu ngày của tháng trước.')
  heading(pdf, '2. Lượt xem từng ngày')
  stepChart(pdf, course.steps)
  heading(pdf, '3. Bài đọc nhiều')
  const articles = ranking.articles.map(({ title: name, views }) => [name ?? removedArticle, pressNumber(views)])
  table(pdf, ['Bài', 'Lượt xem'], ['*', 80], articles)
  heading(pdf, '4. Chuyên mục')
  const sections = ranking.sections.map(({ name, views }) => [name, pressNumber(views)])
  table(pdf, ['Chuyên mục', 'Lượt xem'], ['*', 80], sections)
  heading(pdf, '5. Bạn đọc đi đến đâu trong bài')
  const steps = readingSteps(reading.site).map(({ label, readers, share }) => [
    label,
    pressNumber(readers),
    `${pressNumber(Math.round(share * 100))}%`,
  ])
  table(pdf, ['Đến', 'Lượt', 'Tỷ lệ'], ['*', 80, 80], reading.site.measured === 0 ? [] : steps)
  heading(pdf, '6. Nhận xét')
  for (const part of commentaryParts) said(pdf, part.heading, report.commentary[part.name])
  signatures(pdf)
  return finishPdf(pdf, `${title}, in lúc ${shortTime(printedAt)}`)
}

function head(pdf: Pdf, { publisher }: MonthlyReport, title: string): void {
  pdf.font('regular').fontSize(10).fillColor(ink).text(publisher.parent.toLocaleUpperCase('vi'))
  pdf.font('bold').text(publisher.name.toLocaleUpperCase('vi')).moveDown()
  pdf.fontSize(16).text(title.toLocaleUpperCase('vi'), { align: 'center' }).moveDown(0.5)
}

function heading(pdf: Pdf, text: string): void {
  if (pdf.y + 90 > pdf.page.height - pdf.page.margins.bottom) pdf.addPage()
  pdf.moveDown(0.8).font('bold').fontSize(12).fillColor(ink)
  pdf.text(text, pdf.page.margins.left).moveDown(0.3)
}

function paragraph(pdf: Pdf, text: string): void {
  pdf.font('regular').fontSize(10).fillColor(grey).text(text, pdf.page.margins.left)
}

/** `widths`: of the columns, in points; those that are not named share what is left. */
function table(pdf: Pdf, columns: string[], widths: (number | '*')[], rows: string[][]): void {
  if (rows.length === 0) {
    paragraph(pdf, 'Tháng này chưa có số liệu.')
    return
  }
  pdf.fontSize(10).fillColor(ink)
  pdf.table({
    columnStyles: columns.map((_, index) => ({
      width: widths[index] ?? '*',
      align: { x: typeof widths[index] === 'number' && index > 0 ? 'right' : 'left', y: 'top' },
    })),
    defaultStyle: { border: [0, 0, 0.5, 0], borderColor: grey, padding: [3, 8, 3, 0] },
    data: [
      columns.map(text => ({ text, font: { src: 'bold' } })),
      ...rows.map(row => row.map(text => ({ text, font: { src: 'regular' } }))),
    ],
  })
  pdf.x = pdf.page.margins.left
}

function said(pdf: Pdf, name: string, text: string): void {
  pdf.font('bold').fontSize(10).fillColor(ink).text(name, pdf.page.margins.left)
  if (text) pdf.font('regular').text(text).moveDown(0.4)
  // Room to write by hand.
  else pdf.font('regular').fillColor(grey).text('……………………………………………………………………………………').moveDown(0.4)
}

function signatures(pdf: Pdf): void {
  const { left, right, bottom } = pdf.page.margins
  if (pdf.y + 80 > pdf.page.height - bottom) pdf.addPage()
  const half = (pdf.page.width - left - right) / 2
  const top = pdf.moveDown(1.5).y
  pdf.font('bold').fontSize(11).fillColor(ink)
  pdf.text('NGƯỜI LẬP', left, top, { width: half, align: 'center' })
  pdf.text('LÃNH ĐẠO', left + half, top, { width: half, align: 'center' })
}
