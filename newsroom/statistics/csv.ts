import type { Reading } from '#db/queries/reading.ts'
import { csvOf } from '#newsroom/text/csv.ts'
import type { Statistics } from './read-statistics.ts'
import { readingSteps } from './reading-steps.ts'

/** The statistics as a table for spreadsheets: one row per number, with what it is the number of. */
export function statisticsCsv({ period, totals, before, steps, ranking, reading }: Statistics): string {
  return csvOf([
    ['Nhóm', 'Tên', 'Lượt xem', 'Lượt truy cập'],
    ['Toàn trang', period.label, totals.views, totals.visits],
    ['Toàn trang', 'Cùng số ngày của kỳ trước', before.views, before.visits],
    ...steps.map(({ label, views, visits }) => ['Theo thời gian', label, views, visits]),
    ...ranking.articles.map(({ title, views }) => ['Bài viết', title ?? removedArticle, views, '']),
    ...groups.flatMap(([key, group]) => ranking[key].map(({ name, views }) => [group, name, views, ''])),
    ...readingRows('Toàn trang', reading.site),
    ...reading.articles.flatMap(article => readingRows(article.title ?? removedArticle, article)),
  ])
}

function readingRows(name: string, reading: Reading) {
  return readingSteps(reading).map(({ label, readers }) => [`Đọc đến đâu: ${label}`, name, readers, ''])
}

/** What stands for a title that may not be shown any more. */
export const removedArticle = 'Bài đã gỡ'

const groups = [
  ['sections', 'Chuyên mục'],
  ['authors', 'Tác giả'],
  ['tags', 'Thẻ'],
  ['referrers', 'Nơi dẫn đến'],
  ['campaigns', 'Chiến dịch'],
  ['devices', 'Thiết bị'],
  ['pages', 'Trang không phải bài viết'],
] as const
