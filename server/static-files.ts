import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { makeCopy } from './cached-copy.ts'
import { countAnswer } from './metrics.ts'
import { chooseEncoding, isUnchanged, speculationRulesPath } from './reader-answer.ts'
import { buildScriptPolicy, dataPolicy, workerPolicy } from './security-headers.ts'

export type StaticFile = { contentType: string; etag: string; encoded: { br: Buffer; gzip: Buffer; identity: Buffer } }

const contentTypes: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
}

// Compressing more than this as well as can be takes seconds, and somebody waits for the first answer.
const largeFile = 1_000_000

const lifetimes = {
  build: 'public, max-age=31536000, immutable',
  lasting: 'public, max-age=31536000, immutable',
  public: 'public, max-age=3600',
  // An old worker would go on deciding what readers see.
  worker: 'no-cache',
}

/** The service workers: the readers' and the editor's. */
export const workerPaths = ['/sw.js', '/editor-worker.js']

// Articles and sections are worth rendering before the finger is up again; nothing else is.
const speculationRules = {
  prerender: [{ where: { href_matches: '/bai-viet/*' }, eagerness: 'moderate' }],
  prefetch: [{ where: { href_matches: '/chuyen-muc/*' }, eagerness: 'moderate' }],
}

/**
 * The files of `public/` and of the build, by address. They are listed once, at start, so that no address can lead
 * out of them; each is read and compressed at its first request and kept.
 */
export class StaticFiles {
  readonly #paths = new Map<string, string>()
  readonly #files = new Map<string, Promise<StaticFile>>()

  constructor(folders: { folder: string; at: string }[]) {
    for (const { folder, at } of folders) {
      for (const file of filesBelow(folder)) {
        this.#paths.set(`${at}/${relative(folder, file).split(sep).join('/')}`, file)
      }
    }
    const rules = Buffer.from(JSON.stringify(speculationRules))
    this.#files.set(speculationRulesPath, prepare(rules, 'application/speculationrules+json'))
  }

  /** The file of an address, or undefined. */
  find(path: string): Promise<StaticFile> | undefined {
    const kept = this.#files.get(path)
    if (kept) return kept
    const file = this.#paths.get(path)
    if (file === undefined) return undefined
    const contentType = contentTypes[extname(file)] ?? 'application/octet-stream'
    const read = readFile(file).then(body => prepare(body, contentType))
    this.#files.set(path, read)
    // A file that could not be read is tried again by the next request.
    read.catch(() => this.#files.delete(path))
    return read
  }
}

/** Answers with a file. Files of the build carry their hash in their name; those of `public/` may in their query. */
export async function answerFile(
  req: IncomingMessage,
  res: ServerResponse,
  found: Promise<StaticFile>,
  common: Record<string, string>,
  origin: 'build' | 'public' | 'worker',
): Promise<void> {
  const file = await found
  const encoding = chooseEncoding(req.headers['accept-encoding'])
  const body = file.encoded[encoding]
  const etag = `"${file.etag}-${encoding}"`
  const isLasting = origin === 'public' && /[?&]v=/.test(req.url ?? '')
  const head = {
    ...common,
    etag,
    vary: 'Accept-Encoding',
    'cache-control': lifetimes[isLasting ? 'lasting' : origin],
    'content-security-policy': policyOf(file, origin),
  }
  const status =
    req.method !== 'GET' && req.method !== 'HEAD' ? 405 : isUnchanged(req.headers['if-none-match'], etag) ? 304 : 200
  countAnswer('file', status)
  if (status !== 200) {
    res.writeHead(status, head).end()
    return
  }
  res.writeHead(200, {
    ...head,
    'content-type': file.contentType,
    'content-length': body.length,
    ...(body === file.encoded.identity ? {} : { 'content-encoding': encoding }),
  })
  res.end(req.method === 'HEAD' ? undefined : body)
}

function policyOf({ contentType }: StaticFile, origin: 'build' | 'public' | 'worker'): string {
  if (origin === 'worker') return workerPolicy
  return origin === 'build' && contentType.startsWith('text/javascript') ? buildScriptPolicy : dataPolicy
}

async function prepare(body: Buffer, contentType: string): Promise<StaticFile> {
  const { encoded } = await makeCopy({ status: 200, contentType, body }, 0, 0, body.length > largeFile ? 5 : 10)
  return { contentType, encoded, etag: createHash('sha256').update(body).digest('base64url').slice(0, 22) }
}

function filesBelow(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
