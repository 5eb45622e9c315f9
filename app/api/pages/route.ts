import { createPage } from '#newsroom/workflow/create-page.ts'
import { handle } from '../handle.ts'
import * as operations from '../operations.ts'
import { presentOutcome } from '../present.ts'
import { refuseAllBut } from '../refuse-all-but.ts'

export const POST = handle(operations.createPage, async ({ db, actor, body }) =>
  presentOutcome(await createPage(db, actor, body)),
)

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('POST')
