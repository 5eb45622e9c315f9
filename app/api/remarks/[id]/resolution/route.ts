import { resolveRemark } from '#newsroom/workflow/resolve-remark.ts'
import { handle } from '../../../handle.ts'
import * as operations from '../../../operations.ts'
import { presentRemarks } from '../../../present-remarks.ts'
import { refuseAllBut } from '../../../refuse-all-but.ts'

export const POST = handle(operations.resolveRemark, async ({ db, actor, id, body }) =>
  presentRemarks(await resolveRemark(db, actor, { remarkId: id, ...body })),
)

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('POST')
