import { publishInEmergency } from '#newsroom/workflow/publish-in-emergency.ts'
import { handle } from '../../../handle.ts'
import * as operations from '../../../operations.ts'
import { presentOutcome } from '../../../present.ts'
import { refuseAllBut } from '../../../refuse-all-but.ts'

export const POST = handle(operations.publishInEmergency, async ({ db, actor, id, body }) =>
  presentOutcome(await publishInEmergency(db, actor, { editionId: id, ...body })),
)

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('POST')
