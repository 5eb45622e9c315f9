import { revokeDelegation } from '#newsroom/people/delegate.ts'
import { handle } from '../../handle.ts'
import * as operations from '../../operations.ts'
import { refuseAllBut } from '../../refuse-all-but.ts'

export const DELETE = handle(operations.revokeDelegation, ({ db, actor, id }) => revokeDelegation(db, actor, id))

export const { GET, PUT, PATCH, POST, OPTIONS } = refuseAllBut('DELETE')
