import type { Database } from '#db/connection.ts'
import { addVotes, noteBallot, pollTakingBallots } from '#db/queries/polls.ts'
import { keptInProcess } from '#newsroom/views/kept-in-process.ts'
import { viewCeilings } from '#newsroom/views/view-ceilings.ts'
import { visitorKey } from '#newsroom/views/visitor-key.ts'
import { userAgentOf, whyNotCounted } from '#newsroom/views/why-not-counted.ts'
import { inTransaction, RollBack } from '#newsroom/workflow/in-transaction.ts'
import { done, type Outcome, refused } from '#newsroom/workflow/outcome.ts'

// A household or a small office may vote together; a loop that changes its user agent is one network.
const ballotsPerMinute = { perVisitor: 10, perNetwork: 30 }

/**
 * Takes a reader's ballot: one per visitor and poll, whatever comes in parallel. What is kept is that this visitor (a
 * digest of the day) has voted, and that each option named has a vote more; nothing joins the two.
 */
export async function castBallot(
  db: Database,
  headers: Headers,
  { pollId, optionIds }: { pollId: string; optionIds: string[] },
): Promise<Outcome<undefined>> {
  const why = whyNotCounted(headers)
  if (why === 'desk') {
    return refused({ code: 'forbidden', message: 'Bình chọn dành cho bạn đọc; người của tòa soạn không bỏ phiếu.' })
  }
  if (why) return refused({ code: 'forbidden', message: 'Phiếu phải do người gửi từ trang này.' })
  const chosen = [...new Set(optionIds)]
  if (chosen.length === 0) return refused({ code: 'incomplete', message: 'Bạn chưa chọn phương án nào.' })
  const visitor = await visitorKey(headers.get('x-client-address') ?? 'unknown', userAgentOf(headers))
  const kept = keptInProcess()
  kept.ballots ??= viewCeilings(ballotsPerMinute)
  if (!kept.ballots.admit(visitor)) {
    return refused({ code: 'throttled', message: 'Mạng này vừa gửi quá nhiều phiếu. Hãy thử lại sau một phút.' })
  }
  return inTransaction(db, async tx => {
    const poll = await pollTakingBallots(tx, pollId)
    if (!poll) return refused({ code: 'wrong_state', message: 'Bình chọn này không còn mở.' })
    if (!poll.isMultiple && chosen.length > 1) {
      return refused({ code: 'invalid', message: 'Bình chọn này chỉ nhận một phương án.' })
    }
    if (!(await noteBallot(tx, pollId, visitor.key))) {
      return refused({ code: 'already_there', message: 'Hôm nay đã có phiếu từ trình duyệt và mạng này.' })
    }
    if ((await addVotes(tx, pollId, chosen)) !== chosen.length) {
      throw new RollBack({ code: 'invalid', message: 'Phương án không thuộc bình chọn này.' })
    }
    return done(undefined)
  })
}
