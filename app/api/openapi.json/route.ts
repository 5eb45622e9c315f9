import { openApiDocument } from '../openapi.ts'

/** The contract is no secret: whoever writes a client may read it without an account. */
export function GET(): Response {
  return Response.json(openApiDocument(), { headers: { 'cache-control': 'no-cache' } })
}
