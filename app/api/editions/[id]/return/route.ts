import { returnEdition } from '#newsroom/workflow/return-edition.ts'
import { handle } from '../../../handle.ts'
import * as operations from '../../../operations.ts'
import { presentOutcome } from '../../../present.ts'
import { refuseAllBut } from '../../../refuse-all-but.ts'

export const POST = handle(operations.returnEdition, async ({ db, actor, id, body }) =>
  presentOutcome(await returnEdition(db, actor, { editionId: id, ...body })),
)

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('POST')
