import { dayOfArticle, servedDictionary } from '#newsroom/proof/house/serve-dictionary.ts'
import { done } from '#newsroom/workflow/outcome.ts'
import { handle } from '../handle.ts'
import * as operations from '../operations.ts'
import { refuseAllBut } from '../refuse-all-but.ts'

export const POST = handle(operations.proofText, async ({ db, body }) => {
  const { proofreader } = await servedDictionary(db)
  const proof = await proofreader()
  const lines = body.text.split('\n').map((text, place) => ({ path: `line.${place}`, text }))
  return done({ findings: proof(lines, body.day ?? dayOfArticle({ publishedAt: null })) })
})

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('POST')
