import { dismissFinding } from '#newsroom/proof/dismiss-finding.ts'
import { handle } from '../../../handle.ts'
import * as operations from '../../../operations.ts'
import { presentOutcome } from '../../../present.ts'
import { refuseAllBut } from '../../../refuse-all-but.ts'

export const POST = handle(operations.dismissFinding, async ({ db, actor, id, body }) =>
  presentOutcome(await dismissFinding(db, actor, { editionId: id, ...body })),
)

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('POST')
