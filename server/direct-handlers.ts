import type { IncomingMessage, ServerResponse } from 'node:http'
import { countAnswer } from './metrics.ts'

type Handler = (request: Request) => Response | Promise<Response>

const largestBody = 16_384

/** The handlers that are called thousands of times a second, ahead of Next (design.md, 8), by path. */
export async function loadDirectHandlers(): Promise<Map<string, Handler>> {
  const [views, presence] = await Promise.all([import('#app/api/views/route.ts'), import('#app/api/presence/route.ts')])
  return new Map([
    ['/api/views', views.POST],
    ['/api/presence', presence.POST],
  ])
}

/** Calls a handler with the request and writes its answer; `common` are the headers of every answer. */
export async function answerDirectly(
  handler: Handler,
  req: IncomingMessage,
  res: ServerResponse,
  asked: { url: string; headers: Record<string, string | string[]> },
  common: Record<string, string>,
): Promise<void> {
  const body = await readBody(req)
  const { url, headers } = asked
  const answer = body
    ? await handler(new Request(url, { method: 'POST', headers: headers as Record<string, string>, body }))
    : new Response(null, { status: 413 })
  const bytes = Buffer.from(await answer.arrayBuffer())
  countAnswer('api', answer.status)
  res.writeHead(answer.status, { ...Object.fromEntries(answer.headers), ...common, 'content-length': bytes.length })
  res.end(bytes)
}

/** The body, or undefined when it is larger than any of these handlers reads. */
async function readBody(req: IncomingMessage): Promise<Buffer<ArrayBuffer> | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of req) {
    length += chunk.length
    if (length > largestBody) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
