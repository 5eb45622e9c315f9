import type { Connection } from '#db/connection.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { normaliseText } from '#newsroom/text/normalise.ts'
import { type Outcome, refused } from './outcome.ts'
import { readReason } from './reason.ts'
import { type TakenDown, takeDown } from './take-down.ts'

/** Withdraws an article: its page stays and shows the notice in place of the text. */
export async function withdrawArticle(
  db: Connection,
  actor: Actor,
  input: { articleId: string; reason: string; notice: string },
): Promise<Outcome<TakenDown>> {
  const notice = normaliseText(input.notice).trim()
  if ('refusal' in readReason(notice)) {
    return refused({ code: 'reason_required', message: 'Hãy viết lời thông báo cho bạn đọc, ít nhất 10 ký tự.' })
  }
  return takeDown(db, actor, 'withdrawal', { ...input, notice })
}
