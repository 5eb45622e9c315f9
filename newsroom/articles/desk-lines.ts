import type { DeskLine } from '#db/queries/desk-articles.ts'
import { type Standing, standingOf } from '#newsroom/workflow/wording.ts'
import { shortTime } from './dates.ts'
import { elapsed } from './elapsed.ts'

/** A line of a desk list, in the words that people read. */
export type Line = {
  id: string
  href: string
  title: string
  standing: Standing
  standingName: string
  /** Section, person, time: what tells one line from another. */
  facts: string[]
  /** What waits, for whom and since when; left out where the list itself says it. */
  waits?: string[]
  /** What somebody said about it: a reason, a note. */
  quote?: { said: string; text: string }
}

/** How an edition is called that is not an article's first. */
export const kindNames = { original: '', correction: 'Bản đính chính', update: 'Bản cập nhật' }

/** Lines for people: what is told depends on the state, because it answers "what now?". */
export function linesFor(rows: DeskLine[], now: Date): Line[] {
  return rows.map(row => {
    const quote = quoteOf(row)
    return {
      id: row.editionId,
      href: `/toa-soan/bai-viet/${row.articleId}`,
      title: row.title || 'Bài chưa có tiêu đề',
      ...standingOf(row.state, row.visibility),
      facts: [kindNames[row.kind], row.page === null ? row.section : 'Trang thông tin', whenOf(row, now)].filter(
        fact => fact !== '',
      ),
      ...(quote && { quote }),
    }
  })
}

function whenOf(row: DeskLine, now: Date): string {
  switch (row.state) {
    case 'submitted':
      if (!row.submittedAt) return ''
      return `${row.submitter ?? row.author} gửi lúc ${shortTime(row.submittedAt)}, đã chờ ${elapsed(row.submittedAt, now)}`
    case 'approved':
      return row.publishAt ? `Hẹn đăng lúc ${shortTime(row.publishAt)}` : ''
    case 'published':
    case 'superseded':
      return row.publishedAt ? `${row.author}, đăng lúc ${shortTime(row.publishedAt)}` : ''
    case 'draft':
    case 'returned':
      return `Sửa lần cuối lúc ${shortTime(row.updatedAt)}`
  }
}

function quoteOf(row: DeskLine): Line['quote'] {
  if (row.state === 'returned' && row.returnReason) return { said: 'Lý do trả lại', text: row.returnReason }
  if (row.state === 'submitted' && row.submissionNote) return { said: 'Người gửi nhắn', text: row.submissionNote }
  return undefined
}
