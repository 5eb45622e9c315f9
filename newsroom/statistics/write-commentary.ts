import type { Connection } from '#db/connection.ts'
import { replaceCommentary } from '#db/queries/monthly-reports.ts'
import { newsroomToday } from '#db/queries/statistics.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { inTransaction } from '#newsroom/workflow/in-transaction.ts'
import { done, type Outcome, type Refusal, refused } from '#newsroom/workflow/outcome.ts'
import { recordEvent } from '#newsroom/workflow/record-event.ts'
import type { Commentary } from './commentary.ts'

/** Why this person may neither comment on nor take the monthly report; an empty list is permission. */
export function mayReportMonth(actor: Pick<Actor, 'role'>): Refusal[] {
  if (actor.role === 'editor' || actor.role === 'leader') return []
  return [{ code: 'forbidden', message: 'Báo cáo tháng do biên tập viên và lãnh đạo lập.' }]
}

/**
 * Writes what is said of a month. The version that was on the screen must be the stored one, so that two people do not
 * undo each other's words.
 */
export async function writeCommentary(
  db: Connection,
  actor: Actor,
  { month, version, ...said }: Commentary,
): Promise<Outcome<{ report: { month: string; version: number } }>> {
  const refusals = mayReportMonth(actor)
  if (refusals.length > 0) return refused(...refusals)
  if (month > (await newsroomToday(db)).slice(0, 7)) {
    return refused({ code: 'invalid', message: 'Tháng này chưa đến, chưa có số liệu để nhận xét.' })
  }
  return inTransaction(db, async tx => {
    const written = await replaceCommentary(tx, version, { ...said, month: `${month}-01`, updatedBy: actor.id })
    if (written === undefined) return refused(stale)
    await recordEvent(tx, actor, { type: 'monthly-report.commented', data: { month, version: written } })
    return done({ report: { month, version: written } })
  })
}

const stale: Refusal = {
  code: 'stale_version',
  message:
    'Có người vừa ghi nhận xét cho tháng này sau khi anh/chị mở. Hãy chép phần vừa viết ra, tải lại trang, xem rồi viết tiếp.',
}
