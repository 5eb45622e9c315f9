import { makeRemark } from '#newsroom/workflow/make-remark.ts'
import { handle } from '../../../handle.ts'
import * as operations from '../../../operations.ts'
import { presentRemarks } from '../../../present-remarks.ts'
import { refuseAllBut } from '../../../refuse-all-but.ts'

export const POST = handle(operations.makeRemark, async ({ db, actor, id, body }) =>
  presentRemarks(await makeRemark(db, actor, { editionId: id, ...body })),
)

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('POST')
