import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** What rendering a page gave: the answer as a reader is to see it, before compression. */
export type Rendered = {
  status: number
  contentType: string
  location?: string
  /** A Content-Security-Policy of its own, for a page that is not one of the readers' pages. */
  policy?: string
  body: Buffer
}

export type Encoding = 'br' | 'gzip' | 'identity'

/** A rendered page, compressed once. */
export type CachedCopy = Rendered & {
  /** The epoch known before its rendering began: it is true for readers as long as that is the newest. */
  epoch: number
  /** Milliseconds of the cache's clock. */
  renderedAt: number
  hash: string
  encoded: Readonly<Record<Encoding, Buffer>>
  bytes: number
  /** When rendering the page again last failed, by the cache's clock. */
  failedAt?: number
  /** Heads of 200 answers by encoding, kept by reader-answer.ts. */
  heads: Map<Encoding, string[]>
}

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)
// What a copy weighs beside its bodies: key, headers, objects. Measured roughly; it keeps a flood of tiny pages bounded.
const overhead = 4_096

/** Compresses a rendered page. Quality 5 costs a millisecond for an article; 11 would cost forty on every change. */
export async function makeCopy(
  rendered: Rendered,
  epoch: number,
  renderedAt: number,
  quality = 5,
): Promise<CachedCopy> {
  const { body } = rendered
  const worthwhile = body.length > 512 && /text|json|xml|javascript|svg|octet-stream/.test(rendered.contentType)
  const [br, zipped] = worthwhile
    ? await Promise.all([
        compressBrotli(body, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: quality,
            [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
            [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
          },
        }),
        compressGzip(body, { level: 6 }),
      ])
    : [body, body]
  return {
    ...rendered,
    epoch,
    renderedAt,
    hash: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    encoded: { br, gzip: zipped, identity: body },
    bytes: overhead + body.length + (worthwhile ? br.length + zipped.length : 0),
    heads: new Map(),
  }
}

/** Whether a copy is of an article or points to it, by one of the article's addresses. */
export function mentions(copy: CachedCopy, path: string, slugs: Iterable<string>): boolean {
  for (const slug of slugs) {
    const address = `/bai-viet/${slug}`
    if (path.startsWith(address) || copy.location?.includes(address) || copy.body.includes(address)) return true
  }
  return false
}
