import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import type { CachedCopy } from './cached-copy.ts'
import { sayError } from './say-error.ts'

/** What a reader cache leaves to the next process. */
export type CacheSnapshot = {
  /** Whose epochs these are: publication_epoch.lineage. */
  lineage: string
  /** The newest epoch that was heard of. */
  known: number
  /** Up to this epoch, nothing that was withdrawn or removed is among the pages. */
  checkedTo: number
  /** The one used longest ago first. */
  pages: [string, CachedCopy][]
}

type Head = Omit<CacheSnapshot, 'pages'> & { format: number; origin: string }
type Page = Pick<CachedCopy, 'status' | 'contentType' | 'policy' | 'epoch' | 'renderedAt' | 'hash' | 'bytes'> & {
  key: string
  sizes: [body: number, br: number, gzip: number]
  check: number
}

const format = 1
const largest = 32 * 1_048_576

/**
 * Writes a snapshot, whole or not at all; of the pages, those used last as far as they fit in 32 MB. `origin` names
 * what the pages were made by and for: another build has other stylesheets, another address other links.
 */
export async function writeSnapshot(file: string, origin: string, snapshot: CacheSnapshot): Promise<void> {
  const draft = `${file}.new`
  await writeFile(draft, chunksOf(origin, snapshot), { mode: 0o600, flush: true })
  await rename(draft, file)
}

/** The snapshot in a file, or undefined when there is none of this origin that can be read from end to end. */
export async function readSnapshot(file: string, origin: string): Promise<CacheSnapshot | undefined> {
  try {
    return parse(await readFile(file), origin)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    console.error(`the snapshot of the reader cache is not usable: ${sayError(error)}`)
    return undefined
  }
}

/** Takes a snapshot away: of nothing, nothing wrong can be shown. */
export async function dropSnapshot(file: string): Promise<void> {
  await rm(file, { force: true })
}

function* chunksOf(origin: string, { pages, ...state }: CacheSnapshot): Generator<Buffer> {
  const head: Head = { ...state, format, origin }
  yield lineOf(head)
  for (const [key, copy] of lastUsed(pages)) {
    const bodies = bodiesOf(copy)
    const { status, contentType, policy, epoch, renderedAt, hash, bytes } = copy
    const page: Page = {
      ...{ key, status, contentType, epoch, renderedAt, hash, bytes, ...(policy !== undefined && { policy }) },
      sizes: bodies.map(body => body.length) as Page['sizes'],
      check: checkOf(bodies),
    }
    yield lineOf(page)
    yield* bodies
  }
}

/** What did not get smaller is kept once. */
function bodiesOf({ body, encoded }: CachedCopy): [Buffer, Buffer, Buffer] {
  return [
    body,
    ...([encoded.br, encoded.gzip].map(coded => (coded === body ? Buffer.alloc(0) : coded)) as [Buffer, Buffer]),
  ]
}

function lastUsed(pages: CacheSnapshot['pages']): CacheSnapshot['pages'] {
  let bytes = 0
  const from = pages.findLastIndex(([, copy]) => {
    bytes += copy.bytes
    return bytes > largest
  })
  return pages.slice(from + 1)
}

function parse(file: Buffer, origin: string): CacheSnapshot | undefined {
  let at = 0
  const line = () => {
    const end = file.indexOf('\n', at)
    const text = file.toString('utf8', at, end)
    at = end + 1
    return JSON.parse(text)
  }
  const take = (length: number) => {
    const taken = file.subarray(at, at + length)
    at += length
    return taken
  }
  const { format: written, origin: from, ...state }: Head = line()
  if (written !== format || from !== origin) return undefined
  const pages: CacheSnapshot['pages'] = []
  while (at < file.length) {
    const { key, sizes, check, ...kept }: Page = line()
    const bodies = sizes.map(take)
    if (checkOf(bodies) !== check) throw new Error(`the copy of ${JSON.stringify(key)} is damaged`)
    const [body, br, gzip] = bodies as [Buffer, Buffer, Buffer]
    const encoded = { br: br.length > 0 ? br : body, gzip: gzip.length > 0 ? gzip : body, identity: body }
    pages.push([key, { ...kept, body, encoded, heads: new Map() }])
  }
  return { ...state, pages }
}

function lineOf(value: Head | Page): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`)
}

function checkOf(bodies: Buffer[]): number {
  return bodies.reduce((check, body) => crc32(body, check), 0)
}
