import type { IncomingMessage, ServerResponse } from 'node:http'

type Handler = (request: Request) => Response | Promise<Response>

/** The handlers that are called thousands of times a second, ahead of Next (design.md, 8). */
const rooms = {
  '/api/views': () => import('#app/api/views/route.ts'),
  '/api/presence': () => import('#app/api/presence/route.ts'),
} as Record<string, () => Promise<{ POST: Handler }>>

const largestBody = 16_384

/** Loads the direct handlers, by path. */
export async function loadDirectHandlers(): Promise<Map<string, Handler>> {
  const loaded = await Promise.all(Object.entries(rooms).map(async ([path, load]) => [path, (await load()).POST] as const))
  return new Map(loaded)
}

/** Makes a web Request of a node one, or undefined when its body is larger than any of these handlers reads. */
export async function webRequest(
  req: IncomingMessage,
  url: string,
  headers: Record<string, string | string[]>,
): Promise<Request | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of req) {
    length += chunk.length
    if (length > largestBody) return undefined
    chunks.push(chunk)
  }
  return new Request(url, {
    method: req.method ?? 'POST',
    headers: headers as Record<string, string>,
    body: length > 0 ? Buffer.concat(chunks) : undefined,
  })
}

/** Writes a web Response; `common` are the headers of every answer. */
export async function writeWebResponse(
  res: ServerResponse,
  answer: Response,
  common: Record<string, string>,
): Promise<void> {
  const body = Buffer.from(await answer.arrayBuffer())
  res.writeHead(answer.status, { ...Object.fromEntries(answer.headers), ...common, 'content-length': body.length })
  res.end(body)
}
