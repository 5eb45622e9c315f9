import { openEdition } from '#newsroom/workflow/open-edition.ts'
import { handle } from '../../../handle.ts'
import * as operations from '../../../operations.ts'
import { presentOutcome } from '../../../present.ts'
import { refuseAllBut } from '../../../refuse-all-but.ts'

export const POST = handle(operations.openEdition, async ({ db, actor, id, body }) =>
  presentOutcome(await openEdition(db, actor, { articleId: id, ...body })),
)

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('POST')
