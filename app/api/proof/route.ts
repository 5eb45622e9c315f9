import { serverProofreader } from '#newsroom/proof/load-model.ts'
import { done } from '#newsroom/workflow/outcome.ts'
import { handle } from '../handle.ts'
import * as operations from '../operations.ts'
import { refuseAllBut } from '../refuse-all-but.ts'

export const POST = handle(operations.proofText, async ({ body }) => {
  const proof = await serverProofreader()
  const lines = body.text.split('\n').map((text, place) => ({ path: `line.${place}`, text }))
  return done({ findings: proof(lines) })
})

export const { GET, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('POST')
