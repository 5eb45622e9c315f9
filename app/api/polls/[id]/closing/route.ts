import { closePoll } from '#newsroom/polls/decide-poll.ts'
import { handle } from '../../../handle.ts'
import * as operations from '../../../operations.ts'
import { refuseAllBut } from '../../../refuse-all-but.ts'

export const POST = handle(operations.closePoll, async ({ db, actor, id }) => closePoll(db, actor, id))

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('POST')
