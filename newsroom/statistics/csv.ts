import type { Statistics } from './read-statistics.ts'

type Cell = string | number

/** The statistics as a table for spreadsheets: one row per number, with what it is the number of. */
export function statisticsCsv({ period, totals, before, steps, ranking }: Statistics): string {
  const rows: Cell[][] = [
    ['Nhóm', 'Tên', 'Lượt xem', 'Lượt truy cập'],
    ['Toàn trang', period.label, totals.views, totals.visits],
    ['Toàn trang', 'Cùng số ngày của kỳ trước', before.views, before.visits],
    ...steps.map(({ label, views, visits }) => ['Theo thời gian', label, views, visits]),
    ...ranking.articles.map(({ title, views }) => ['Bài viết', title ?? removedArticle, views, '']),
    ...groups.flatMap(([key, group]) => ranking[key].map(({ name, views }) => [group, name, views, ''])),
  ]
  // The mark tells spreadsheets that the file is UTF-8.
  return `\uFEFF${rows.map(row => row.map(cellText).join(',')).join('\r\n')}\r\n`
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

/** Names come from browsers too: what a spreadsheet would run as a formula is made plain text. */
function cellText(cell: Cell): string {
  if (typeof cell === 'number') return String(cell)
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
