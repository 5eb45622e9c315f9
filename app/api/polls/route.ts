import { deskPolls } from '#db/queries/polls.ts'
import { proposePoll } from '#newsroom/polls/decide-poll.ts'
import { standingOfPoll } from '#newsroom/polls/poll-outcome.ts'
import { done } from '#newsroom/workflow/outcome.ts'
import { handle } from '../handle.ts'
import * as operations from '../operations.ts'
import { refuseAllBut } from '../refuse-all-but.ts'

export const GET = handle(operations.listPolls, async ({ db }) => {
  const polls = await deskPolls(db, { limit: 50 })
  return done({ polls: polls.map(poll => ({ id: poll.id, question: poll.question, standing: standingOfPoll(poll) })) })
})

export const POST = handle(operations.proposePoll, async ({ db, actor, body }) => proposePoll(db, actor, body))

export const { PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('GET', 'POST')
