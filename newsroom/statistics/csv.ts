import type { Reading } from '#db/queries/reading.ts'
import { csvOf } from '#newsroom/text/csv.ts'
import type { Statistics } from './read-statistics.ts'
import { readingSteps } from './reading-steps.ts'
import type { ViewCourse } from './view-course.ts'

/** The statistics as a table for spreadsheets: one row per number, with what it is the number of. */
export function statisticsCsv({ period, course, ranking, reading }: Statistics): string {
  return csvOf([
    ['Nhóm', 'Tên', 'Lượt xem', 'Lượt truy cập', 'Lượt xem kỳ trước'],
    ['Toàn trang', period.label, course.totals.views, course.totals.visits],
    ['Toàn trang', comparedWith(course), course.before.views, course.before.visits],
    ...course.steps.map(({ label, views, visits, before }) => ['Theo thời gian', label, views, visits, before ?? '']),
    ...ranking.articles.map(({ title, views }) => ['Bài viết', title ?? removedArticle, views, '']),
    ...groups.flatMap(([key, group]) => ranking[key].map(({ name, views }) => [group, name, views, ''])),
    ...readingRows('Toàn trang', reading.site),
    ...reading.articles.flatMap(article => readingRows(article.title ?? removedArticle, article)),
  ])
}

function comparedWith({ fullHours }: ViewCourse): string {
  return fullHours === undefined ? 'Cùng số ngày của kỳ trước' : `Hôm trước, tính đến ${fullHours} giờ`
}

function readingRows(name: string, reading: Reading) {
  return readingSteps(reading).map(({ label, readers }) => [`Đọc đến đâu: ${label}`, name, readers, ''])
}

/** What stands for a title that may not be shown any more. */
export const removedArticle = 'Bài đã gỡ'

/** What views are told apart by, beside articles, and its name in a file. */
export const groups = [
  ['sections', 'Chuyên mục'],
  ['authors', 'Tác giả'],
  ['tags', 'Thẻ'],
  ['referrers', 'Nơi dẫn đến'],
  ['campaigns', 'Chiến dịch'],
  ['devices', 'Thiết bị'],
  ['pages', 'Trang không phải bài viết'],
] as const
