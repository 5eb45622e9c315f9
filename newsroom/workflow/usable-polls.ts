import type { Transaction } from '#db/connection.ts'
import { pollQuestions } from '#db/queries/polls.ts'
import { pollsIn } from '#newsroom/articles/body-text.ts'
import type { Content } from '#newsroom/articles/content.ts'
import { normaliseText } from '#newsroom/text/normalise.ts'
import { RollBack } from './in-transaction.ts'

/** Undoes the act when a text asks what no poll asks: readers would vote on another question than the one approved. */
export async function refuseForeignPolls(tx: Transaction, content: Content): Promise<void> {
  const named = pollsIn(content.body)
  const questions = await pollQuestions(tx, [...new Set(named.map(({ pollId }) => pollId))])
  const isAsAsked = ({ pollId, question }: (typeof named)[number]) =>
    normaliseText(questions.get(pollId) ?? '').trim() === question && question !== ''
  if (named.every(isAsAsked)) return
  throw new RollBack({
    code: 'invalid',
    message:
      'Bài có một bình chọn mà tòa soạn không có, hoặc câu hỏi khác với bình chọn đã đặt. Hãy chọn lại bình chọn.',
  })
}
