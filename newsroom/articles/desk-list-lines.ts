import type { DeskListRow } from '#db/queries/desk-list.ts'
import type { TakedownKind } from '#db/schema/articles.ts'
import { standingNames } from '#newsroom/workflow/wording.ts'
import { shortTime } from './dates.ts'
import { kindNames, type Line } from './desk-lines.ts'
import { elapsed } from './elapsed.ts'

const asked: Record<TakedownKind, string> = { withdrawal: 'rút bài', removal: 'gỡ bài' }

/** The desk's list for people: where each article stands, whose it is, what waits for whom and since when. */
export function deskListLines(rows: DeskListRow[], now: Date): Line[] {
  return rows.map(row => ({
    id: row.articleId,
    href: `/toa-soan/bai-viet/${row.articleId}`,
    title: row.title || 'Bài chưa có tiêu đề',
    standing: row.standing,
    standingName: standingNames[row.standing],
    facts: [
      kindNames[row.kind],
      row.page === null ? row.section : 'Trang thông tin',
      row.author,
      `Thay đổi lúc ${shortTime(row.changedAt)}`,
    ].filter(fact => fact !== ''),
    waits: [waitOf(row, now), takedownOf(row, now)].filter(wait => wait !== ''),
  }))
}

function waitOf(row: DeskListRow, now: Date): string {
  const since = (instant: Date | null) => (instant ? ` từ ${shortTime(instant)}, đã ${elapsed(instant, now)}` : '')
  switch (row.standing) {
    case 'draft':
      return `Chờ ${row.writer} viết tiếp${since(row.updatedAt)}`
    case 'submitted':
      return `Chờ lãnh đạo duyệt${since(row.submittedAt)}`
    case 'returned':
      return `Chờ ${row.submitter ?? row.writer} sửa${since(row.returnedAt)}`
    case 'approved':
      return row.publishAt ? `Chờ đến giờ đăng: ${shortTime(row.publishAt)}` : ''
    case 'published':
    case 'withdrawn':
    case 'removed':
      return ''
  }
}

function takedownOf({ takedown, takedownRequestedAt: at }: DeskListRow, now: Date): string {
  if (!takedown || !at) return ''
  return `Chờ lãnh đạo quyết định đề nghị ${asked[takedown]} từ ${shortTime(at)}, đã ${elapsed(at, now)}`
}
