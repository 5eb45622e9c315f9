import type { Reading } from '#db/queries/reading.ts'
import { type XlsxCell, type XlsxSheet, xlsxOf } from '#newsroom/text/xlsx.ts'
import { groups, removedArticle } from './csv.ts'
import type { Statistics } from './read-statistics.ts'
import { readingSteps } from './reading-steps.ts'
import type { Step } from './steps.ts'

/** The statistics as a workbook, a sheet for each question. Shares are numbers from 0 to 1. */
export function statisticsXlsx(statistics: Statistics): Promise<Buffer> {
  const { course, ranking, reading } = statistics
  const articles = ranking.articles.map(({ title, views }) => [title ?? removedArticle, views])
  return xlsxOf([
    overview(statistics),
    sheet('Theo thời gian', ['Thời gian', 'Lượt xem', 'Lượt xem kỳ trước', 'Lượt truy cập'], course.steps.map(stepRow)),
    sheet('Bài viết', ['Bài', 'Lượt xem'], articles),
    ...groups.map(([key, group]) => {
      const rows = ranking[key].map(({ name, views }) => [name, views])
      return sheet(group, [group, 'Lượt xem'], rows)
    }),
    sheet('Đọc đến đâu', readingColumns, [
      readingRow('Toàn trang', reading.site),
      ...reading.articles.map(article => readingRow(article.title ?? removedArticle, article)),
    ]),
  ])
}

function overview({ period, course }: Statistics): XlsxSheet {
  const day = (text: string) => new Date(text)
  return sheet(
    'Tổng hợp',
    ['Kỳ', 'Từ ngày', 'Đến ngày', 'Lượt xem', 'Lượt truy cập'],
    [
      [period.label, day(period.days.from), day(period.days.to), course.totals.views, course.totals.visits],
      [
        course.fullHours === undefined ? 'Kỳ trước' : `Kỳ trước, tính đến ${course.fullHours} giờ`,
        day(period.before.from),
        day(period.before.to),
        course.before.views,
        course.before.visits,
      ],
    ],
  )
}

function stepRow({ label, day, views, visits, before }: Step): XlsxCell[] {
  return [day ? new Date(day) : label, views, before ?? null, visits]
}

const readingColumns = [
  'Bài',
  ...readingSteps({ measured: 0, reached25: 0, reached50: 0, reached75: 0, reached100: 0 }).map(({ label }) => label),
  'Tỷ lệ hết bài',
]

function readingRow(name: string, reading: Reading): XlsxCell[] {
  const steps = readingSteps(reading)
  return [name, ...steps.map(({ readers }) => readers), steps.at(-1)?.share ?? 0]
}

function sheet(name: string, headers: string[], rows: XlsxCell[][]): XlsxSheet {
  return { name, columns: headers.map((header, index) => ({ header, width: index === 0 ? 48 : 18 })), rows }
}
