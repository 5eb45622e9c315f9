import { createArticle } from '#newsroom/workflow/create-article.ts'
import { handle } from '../handle.ts'
import * as operations from '../operations.ts'
import { presentOutcome } from '../present.ts'
import { refuseAllBut } from '../refuse-all-but.ts'

export const POST = handle(operations.createArticle, async ({ db, actor, body }) =>
  presentOutcome(await createArticle(db, actor, body)),
)

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('POST')
