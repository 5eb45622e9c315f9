import { recallEdition } from '#newsroom/workflow/recall-edition.ts'
import { submitEdition } from '#newsroom/workflow/submit-edition.ts'
import { handle } from '../../../handle.ts'
import * as operations from '../../../operations.ts'
import { presentOutcome } from '../../../present.ts'
import { refuseAllBut } from '../../../refuse-all-but.ts'

export const POST = handle(operations.submitEdition, async ({ db, actor, id, body }) =>
  presentOutcome(await submitEdition(db, actor, { editionId: id, ...body })),
)

export const DELETE = handle(operations.recallEdition, async ({ db, actor, id, body }) =>
  presentOutcome(await recallEdition(db, actor, { editionId: id, ...body })),
)

export const { GET, PUT, PATCH, OPTIONS } = refuseAllBut('POST', 'DELETE')
