import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CachedCopy, Encoding } from './cached-copy.ts'
import type { Mark } from './reader-cache.ts'
import { readerPolicy } from './security-headers.ts'

/** Five seconds in a shared cache, and a few minutes more only for when this server does not answer. */
// No stale-while-revalidate: browsers obey it too, and would show a removed article once more to whoever had just read it.
const cacheControl = 'public, max-age=0, s-maxage=5, stale-if-error=300'

export const speculationRulesPath = '/speculation-rules.json'

/** Makes the function that answers readers with cached copies; `common` are the headers of every answer. */
export function answerReadersWith(common: Record<string, string>) {
  return (req: IncomingMessage, res: ServerResponse, copy: CachedCopy, mark: Mark, startedAt: number): void => {
    const encoding = chooseEncoding(req.headers['accept-encoding'])
    const body = copy.encoded[encoding]
    const etag = etagOf(copy, encoding)
    if (copy.status === 200 && isUnchanged(req.headers['if-none-match'], etag)) {
      res.writeHead(304, [...unchangedHead(etag, copy), 'X-Reader-Cache', mark, ...pairs(common)])
      res.end()
      return
    }
    const head = mark === 'hit' ? hitHead(copy, encoding, common) : headOf(copy, encoding, common, mark, startedAt)
    res.writeHead(copy.status, head)
    res.end(req.method === 'HEAD' ? undefined : body)
  }
}

/** Hits are the many: their head is put together once. */
function hitHead(copy: CachedCopy, encoding: Encoding, common: Record<string, string>): string[] {
  const kept = copy.heads.get(encoding)
  if (kept) return kept
  const made = headOf(copy, encoding, common, 'hit')
  copy.heads.set(encoding, made)
  return made
}

function headOf(
  copy: CachedCopy,
  encoding: Encoding,
  common: Record<string, string>,
  mark: Mark,
  startedAt?: number,
): string[] {
  const duration = startedAt === undefined ? '' : `;dur=${(performance.now() - startedAt).toFixed(1)}`
  const isPage = copy.contentType.startsWith('text/html')
  return [
    'Content-Type',
    copy.contentType,
    'Content-Length',
    String(copy.encoded[encoding].length),
    'Cache-Control',
    cacheControl,
    'ETag',
    etagOf(copy, encoding),
    ...epochOf(copy),
    'Vary',
    'Accept-Encoding',
    'X-Reader-Cache',
    mark,
    'Server-Timing',
    `cache;desc=${mark}${duration}`,
    'Content-Security-Policy',
    copy.policy ?? readerPolicy,
    ...(copy.encoded[encoding] === copy.body ? [] : ['Content-Encoding', encoding]),
    ...(copy.location === undefined ? [] : ['Location', copy.location]),
    ...(isPage && copy.status === 200 ? ['Speculation-Rules', `"${speculationRulesPath}"`] : []),
    ...pairs(common),
  ]
}

function unchangedHead(etag: string, copy: CachedCopy): string[] {
  return [...epochOf(copy), 'ETag', etag, 'Cache-Control', cacheControl, 'Vary', 'Accept-Encoding']
}

/** By it the service worker learns that its copies may be out of date. */
function epochOf(copy: CachedCopy): string[] {
  return ['X-Publication-Epoch', String(copy.epoch)]
}

function etagOf(copy: CachedCopy, encoding: Encoding): string {
  return `"${copy.hash}-${encoding}"`
}

function pairs(headers: Record<string, string>): string[] {
  return Object.entries(headers).flat()
}

/** Whether the client already has what this ETag names. */
export function isUnchanged(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false
  // RFC 9110, 13.1.2: compared weakly, so W/ does not matter.
  return ifNoneMatch.split(',').some(given => given.trim() === '*' || given.trim().replace(/^W\//, '') === etag)
}

const chosen = new Map<string, Encoding>()

/** The best encoding that a client takes. Remembered: there are few different headers among many requests. */
export function chooseEncoding(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity'
  const known = chosen.get(accepted)
  if (known) return known
  const weights = new Map(
    accepted.split(',').map(part => {
      const [name = '', ...parameters] = part.split(';').map(piece => piece.trim().toLowerCase())
      const weight = parameters.find(parameter => parameter.startsWith('q='))
      return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0] as const
    }),
  )
  const weightOf = (name: string) => weights.get(name) ?? weights.get('*') ?? 0
  const encoding = weightOf('br') > 0 ? 'br' : weightOf('gzip') > 0 ? 'gzip' : 'identity'
  if (chosen.size > 500) chosen.clear()
  chosen.set(accepted, encoding)
  return encoding
}
