import { type IncomingMessage, request } from 'node:http'
import type { Rendered } from './cached-copy.ts'
import { plainHtml } from './plain-html.ts'
import { absentPages } from './plain-pages.ts'
import type { PrivateNext } from './private-next.ts'
import type { Render } from './reader-cache.ts'

/** Below it the reader's pages may have a page for 404 and for 410; nobody can ask for them from outside. */
export const statusPages = '/loi'

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
  const ask = (path: string) =>
    askNext(next, path, { ...headers, 'x-reader-path': path }, patience).then(answer => readAnswer(answer, site))
  return key => inTurn(async () => withContent(await ask(key), ask))
}

/**
 * `notFound()` and `forbidden()` set the status, but leave the content to the browser's React, which readers do not
 * get: Next's HTML is an empty shell. Its content comes from the page for that status.
 */
async function withContent(rendered: Rendered, ask: (path: string) => Promise<Rendered>): Promise<Rendered> {
  const { status } = rendered
  const plain = absentPages[status]
  if (!plain || !rendered.contentType.startsWith('text/html')) return rendered
  if (!rendered.body.includes('id="__next_error__"') && !rendered.body.includes('next-error-h1')) return rendered
  const page = await ask(`${statusPages}/${status}`)
  return page.status === 200 ? { ...page, status } : { ...rendered, body: plain.body, policy: plain.policy }
}

function askNext(
  next: PrivateNext,
  path: string,
  headers: Record<string, string>,
  patience: number,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked = request({ ...next.address, agent: next.agent, path, headers, signal: AbortSignal.timeout(patience) })
    asked.once('error', reject).once('response', resolve).end()
  })
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
