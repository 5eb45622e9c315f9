import { createPage } from '#newsroom/workflow/create-page.ts'
import { handle } from '../handle.ts'
import * as operations from '../operations.ts'
import { presentOutcome } from '../present.ts'

export const POST = handle(operations.createPage, async ({ db, actor, body }) =>
  presentOutcome(await createPage(db, actor, body)),
)
