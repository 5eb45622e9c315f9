import { mayProposeTerms } from '#newsroom/house-terms/may-keep-terms.ts'
import { servedDictionary } from '#newsroom/proof/house/serve-dictionary.ts'
import { done, refused } from '#newsroom/workflow/outcome.ts'
import { type Handler, handle } from '../../handle.ts'
import * as operations from '../../operations.ts'
import { refuseAllBut } from '../../refuse-all-but.ts'

const answer = handle(operations.readDictionary, async ({ db, actor }) => {
  const refusals = mayProposeTerms(actor)
  if (refusals.length > 0) return refused(...refusals)
  const { json, hash } = await servedDictionary(db)
  const headers = { 'content-type': 'application/json', etag: `"${hash}"`, 'cache-control': 'private, no-cache' }
  return done(new Response(json, { headers }))
})

/** A browser that has the dictionary already asks whether it is still that one, and is sent nothing else. */
export const GET: Handler = async (request, context) => {
  const told = await answer(request, context)
  const etag = told.headers.get('etag')
  if (etag === null || request.headers.get('if-none-match') !== etag) return told
  return new Response(null, { status: 304, headers: { etag, 'cache-control': 'private, no-cache' } })
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('GET')
