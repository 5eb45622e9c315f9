import { removeArticle } from '#newsroom/workflow/remove-article.ts'
import { handle } from '../../../handle.ts'
import * as operations from '../../../operations.ts'
import { presentOutcome } from '../../../present.ts'
import { refuseAllBut } from '../../../refuse-all-but.ts'

export const POST = handle(operations.removeArticle, async ({ db, actor, id, body }) =>
  presentOutcome(await removeArticle(db, actor, { articleId: id, reason: body.reason })),
)

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('POST')
