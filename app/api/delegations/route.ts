import { delegate } from '#newsroom/people/delegate.ts'
import { handle } from '../handle.ts'
import * as operations from '../operations.ts'
import { refuseAllBut } from '../refuse-all-but.ts'

export const POST = handle(operations.delegate, ({ db, actor, body }) => delegate(db, actor, body))

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('POST')
