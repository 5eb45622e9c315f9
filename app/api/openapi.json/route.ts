import { openApiDocument } from '../openapi.ts'
import { refuseAllBut } from '../refuse-all-but.ts'

let document: ReturnType<typeof openApiDocument> | undefined

/** The contract is no secret: whoever writes a client may read it without an account. */
export function GET(): Response {
  document ??= openApiDocument()
  return Response.json(document, { headers: { 'cache-control': 'no-cache' } })
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = refuseAllBut('GET')
