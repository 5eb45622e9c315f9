import type { PollWithOptions } from '#db/queries/polls.ts'
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
