import { changeTerm } from '#newsroom/house-terms/change-term.ts'
import { handle } from '../../handle.ts'
import * as operations from '../../operations.ts'
import { refuseAllBut } from '../../refuse-all-but.ts'
import { presentTerm } from '../present-term.ts'

export const PUT = handle(operations.changeTerm, async ({ db, actor, id, body }) =>
  presentTerm(await changeTerm(db, actor, { termId: id, ...body })),
)

export const { GET, POST, PATCH, DELETE, OPTIONS } = refuseAllBut('PUT')
