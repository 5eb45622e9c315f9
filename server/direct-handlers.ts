import type { IncomingMessage, ServerResponse } from 'node:http'
import { countAnswer } from './metrics.ts'

type Handler = (request: Request) => Response | Promise<Response>

const largestBody = 16_384

/** The handlers that are called thousands of times a second, ahead of Next (design.md, 8), by path. */
export async function loadDirectHandlers(): Promise<Map<string, Handler>> {
  const [views, presence, readings] = await Promise.all([
    import('#app/api/views/route.ts'),
    import('#app/api/presence/route.ts'),
    import('#app/api/readings/route.ts'),
  ])
  return new Map([
    ['/api/views', views.POST],
    ['/api/presence', presence.POST],
    ['/api/readings', readings.POST],
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
  // What is left of a body that nobody reads goes with the connection.
  if (!req.readableEnded) res.shouldKeepAlive = false
  const answer = await handler(new Request(url, { method: 'POST', headers: headers as Record<string, string>, body }))
  const bytes = Buffer.from(await answer.arrayBuffer())
  countAnswer('api', answer.status)
  res.writeHead(answer.status, { ...Object.fromEntries(answer.headers), ...common, 'content-length': bytes.length })
  res.end(bytes)
}

/** The body, or its beginning when it is larger than any of these handlers reads: they refuse that as too large. */
async function readBody(req: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = []
  let length = 0
  // A stream that is left early is destroyed otherwise, and the answer with it.
  for await (const chunk of req.iterator({ destroyOnReturn: false })) {
    length += chunk.length
    chunks.push(chunk)
    if (length > largestBody) break
  }
  return Buffer.concat(chunks)
}
