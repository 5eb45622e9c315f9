import { endTerm } from '#newsroom/house-terms/change-term.ts'
import { handle } from '../../../handle.ts'
import * as operations from '../../../operations.ts'
import { refuseAllBut } from '../../../refuse-all-but.ts'
import { presentTerm } from '../../present-term.ts'

export const POST = handle(operations.endTerm, async ({ db, actor, id, body }) =>
  presentTerm(await endTerm(db, actor, { termId: id, ...body })),
)

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('POST')
