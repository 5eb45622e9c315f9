import type { IncomingMessage, ServerResponse } from 'node:http'
import type { PlainHandler } from '#app/api/plain-answer.ts'
import { countAnswer } from './metrics.ts'

type Headers = Record<string, string | string[]>

/** The handlers that are called thousands of times a second, ahead of Next (design.md, 8), by path. */
export async function loadDirectHandlers(): Promise<Map<string, PlainHandler>> {
  const [{ viewHandler }, { presenceHandler }, { readingHandler }] = await Promise.all([
    import('#app/api/views/view-handler.ts'),
    import('#app/api/presence/presence-handler.ts'),
    import('#app/api/readings/reading-handler.ts'),
  ])
  return new Map([
    ['/api/views', viewHandler],
    ['/api/presence', presenceHandler],
    ['/api/readings', readingHandler],
  ])
}

/** Calls a handler with the request, whose headers are `asked`, and writes its answer; `common` are those of every answer. */
export async function answerDirectly(
  { answer, longestBody }: PlainHandler,
  req: IncomingMessage,
  res: ServerResponse,
  asked: Headers,
  common: Record<string, string>,
): Promise<void> {
  const text = await readBody(req, longestBody)
  // What is left of a body that nobody reads goes with the connection.
  if (text === undefined) res.shouldKeepAlive = false
  const { status, headers, body } = await answer({ headers: named(asked), text })
  const json = JSON.stringify(body)
  countAnswer('api', status)
  res.writeHead(status, { ...headers, ...common, 'content-length': Buffer.byteLength(json) })
  res.end(json)
}

/** Node has the names in small letters already, and repeated fields joined, but for the few that come as a list. */
function named(headers: Headers): { get: (name: string) => string | null } {
  return { get: name => headers[name]?.toString() ?? null }
}

/** The body as text, or undefined as soon as it is longer than `limit` bytes. */
function readBody(req: IncomingMessage, limit: number): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  return new Promise((resolve, reject) => {
    req.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= limit) chunks.push(chunk)
      else {
        req.pause()
        resolve(undefined)
      }
    })
    req.once('end', () => resolve(Buffer.concat(chunks).toString()))
    req.once('error', reject)
    req.once('close', () => reject(new Error('the request ended before its body did')))
  })
}
