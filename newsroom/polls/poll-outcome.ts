import type { Poll, PollWithOptions } from '#db/queries/polls.ts'
import { pressNumber, shortTime } from '#newsroom/articles/dates.ts'

/** How a poll stands or ended, in words. Shares are of ballots: with several choices they may add up to more than 100%. */
export function outcomeOfPoll({ id, question, options, ballots, closedAt }: PollWithOptions) {
  return {
    id,
    question,
    ballots: pressNumber(ballots),
    /** When it closed; null while it takes ballots. */
    closed: closedAt ? shortTime(closedAt) : null,
    options: options.map(({ id: optionId, label, votes }) => {
      const share = ballots === 0 ? 0 : Math.round((votes / ballots) * 1_000) / 10
      return { id: optionId, label, share, said: `${pressNumber(votes)} phiếu (${pressNumber(share)}%)` }
    }),
  }
}

/** What a reader is asked, and nothing of how others answered. */
export type BallotPaper = Pick<PollWithOptions, 'id' | 'question' | 'isMultiple'> & {
  options: { id: string; label: string }[]
}

/** The ballot paper of a poll. */
export function ballotPaper({ id, question, isMultiple, options }: PollWithOptions): BallotPaper {
  return { id, question, isMultiple, options: options.map(option => ({ id: option.id, label: option.label })) }
}

/** How far a poll has come, as the desk is told. */
export function standingOfPoll({
  openedAt,
  closedAt,
  closesAt,
}: Pick<Poll, 'openedAt' | 'closedAt' | 'closesAt'>): string {
  if (closedAt) return `Đã đóng lúc ${shortTime(closedAt)}`
  const end = closesAt ? `, đến ${shortTime(closesAt)}` : ''
  return openedAt ? `Đang mở${end}` : `Chờ lãnh đạo duyệt${end}`
}
