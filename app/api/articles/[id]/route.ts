import { deskArticle } from '#newsroom/articles/desk-article.ts'
import { notFound } from '#newsroom/workflow/change-edition.ts'
import { done, refused } from '#newsroom/workflow/outcome.ts'
import { handle } from '../../handle.ts'
import * as operations from '../../operations.ts'
import { presentArticle, presentEdition } from '../../present.ts'
import { refuseAllBut } from '../../refuse-all-but.ts'

export const GET = handle(operations.readArticle, async ({ db, actor, id }) => {
  const found = await deskArticle(db, actor, id)
  if (!found) return refused(notFound)
  const editions = found.editions.map(edition => ({ ...presentEdition(edition), content: edition.content }))
  return done({ article: presentArticle(found.article), editions, may: found.may })
})

export const { POST, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('GET')
