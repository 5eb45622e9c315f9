import { withdrawArticle } from '#newsroom/workflow/withdraw-article.ts'
import { handle } from '../../../handle.ts'
import * as operations from '../../../operations.ts'
import { presentOutcome } from '../../../present.ts'
import { refuseAllBut } from '../../../refuse-all-but.ts'

export const POST = handle(operations.withdrawArticle, async ({ db, actor, id, body }) =>
  presentOutcome(await withdrawArticle(db, actor, { articleId: id, ...body })),
)

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('POST')
