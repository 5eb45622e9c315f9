import { createArticle } from '#newsroom/workflow/create-article.ts'
import { handle } from '../handle.ts'
import * as operations from '../operations.ts'
import { presentOutcome } from '../present.ts'

export const POST = handle(operations.createArticle, async ({ db, actor, body }) =>
  presentOutcome(await createArticle(db, actor, body)),
)
