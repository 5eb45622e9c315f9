import { returnEdition } from '#newsroom/workflow/return-edition.ts'
import { handle } from '../../../handle.ts'
import * as operations from '../../../operations.ts'
import { presentOutcome } from '../../../present.ts'

export const POST = handle(operations.returnEdition, async ({ db, actor, id, body }) =>
  presentOutcome(await returnEdition(db, actor, { editionId: id, ...body })),
)
