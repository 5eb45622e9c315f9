import { proposePoll } from '#newsroom/polls/decide-poll.ts'
import { handle } from '../handle.ts'
import * as operations from '../operations.ts'
import { refuseAllBut } from '../refuse-all-but.ts'

export const POST = handle(operations.proposePoll, async ({ db, actor, body }) => proposePoll(db, actor, body))

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('POST')
