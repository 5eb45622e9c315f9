import { type IncomingMessage, request } from 'node:http'
import type { Rendered } from './cached-copy.ts'
import { plainHtml } from './plain-html.ts'
import type { PrivateNext } from './private-next.ts'
import type { Render } from './reader-cache.ts'

type Options = { siteUrl: string; patience: number; atOnce?: number }

/** How Next's answers are told to readers: `forbidden()` stands for a removed article, its redirects are permanent. */
const statuses: Record<number, number> = { 403: 410, 307: 302, 308: 301 }

/**
 * Renders pages through Next. Nothing of the reader's request gets there but the key: no cookie, no Host, no header.
 * At most `atOnce` pages are rendered together, so that a flood of unknown addresses does not use up the database.
 */
export function renderThrough(next: PrivateNext, { siteUrl, patience, atOnce = 16 }: Options): Render {
  const site = new URL(siteUrl)
  const headers = {
    host: site.host,
    'accept-encoding': 'identity',
    'x-forwarded-host': site.host,
    'x-forwarded-proto': site.protocol.slice(0, -1),
    'x-forwarded-for': '127.0.0.1',
  }
  const inTurn = takeTurns(atOnce)
  return key =>
    inTurn(
      () =>
        new Promise<Rendered>((resolve, reject) => {
          const asked = request({
            ...next.address,
            agent: next.agent,
            path: key,
            headers,
            signal: AbortSignal.timeout(patience),
          })
          asked.once('error', reject)
          asked.once('response', answer => readAnswer(answer, site).then(resolve, reject))
          asked.end()
        }),
    )
}

async function readAnswer(answer: IncomingMessage, site: URL): Promise<Rendered> {
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk)
  const raw = Buffer.concat(chunks)
  const contentType = answer.headers['content-type'] ?? 'application/octet-stream'
  const status = statuses[answer.statusCode ?? 500] ?? answer.statusCode ?? 500
  const location = answer.headers.location && localAddress(answer.headers.location, site)
  if (location) return { status, contentType: 'text/plain; charset=utf-8', location, body: Buffer.alloc(0) }
  const body = contentType.startsWith('text/html') ? Buffer.from(plainHtml(raw.toString('utf8'))) : raw
  return { status, contentType, body }
}

/** Redirects stay on this site whatever name Next believes it has. */
function localAddress(location: string, site: URL): string {
  const target = new URL(location, site)
  return target.origin === site.origin ? `${target.pathname}${target.search}` : location
}

/** Runs at most `atOnce` tasks at a time; the others wait in order. */
function takeTurns(atOnce: number) {
  let running = 0
  const waiting: (() => void)[] = []
  return async <Result>(task: () => Promise<Result>): Promise<Result> => {
    if (running >= atOnce) await new Promise<void>(resolve => waiting.push(resolve))
    else running++
    try {
      return await task()
    } finally {
      // Whoever waits takes over this place.
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
