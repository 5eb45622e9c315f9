import { approveEdition } from '#newsroom/workflow/approve-edition.ts'
import { dismissApproval } from '#newsroom/workflow/dismiss-approval.ts'
import { handle } from '../../../handle.ts'
import * as operations from '../../../operations.ts'
import { presentOutcome } from '../../../present.ts'
import { refuseAllBut } from '../../../refuse-all-but.ts'

export const POST = handle(operations.approveEdition, async ({ db, actor, id, body }) =>
  presentOutcome(await approveEdition(db, actor, { editionId: id, ...body, publishAt: body.publishAt ?? undefined })),
)

export const DELETE = handle(operations.dismissApproval, async ({ db, actor, id, body }) =>
  presentOutcome(await dismissApproval(db, actor, { editionId: id, ...body })),
)

export const { GET, PUT, PATCH, OPTIONS } = refuseAllBut('POST', 'DELETE')
