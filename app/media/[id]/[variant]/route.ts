import { database, isDatabaseUnreachable } from '#db/connection.ts'
import { readPublicVariant, readVariantFor, type ServedFile } from '#db/queries/media.ts'
import { savedAs } from '#newsroom/media/attachment-name.ts'
import { mediaStorage } from '#newsroom/media/media-storage.ts'
import { rememberShown, shownLately } from '#newsroom/media/shown-lately.ts'
import { fileName, StorageUnavailable } from '#newsroom/media/storage.ts'
import { userOf } from '../../../api/user-of.ts'

// A picture that was public a moment ago may belong to a removed article now: every request that arrives here asks.
export const dynamic = 'force-dynamic'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

type Context = { params: Promise<{ id: string; variant: string }> }

/** A variant of a picture or an attachment, as bytes. What readers may not see is answered like what does not exist. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, variant } = await params
  if (!uuid.test(id) || !fileName.test(variant)) return notFound()
  let shown: ServedFile | undefined
  let found: ServedFile | undefined
  try {
    shown = await variantForReaders(id, variant)
    found = shown ?? (await variantForDesk(request, id, variant))
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return unavailable()
  }
  if (!found) return notFound()

  // The files behind an id never change, so that the name is the fingerprint.
  const etag = `"${id}-${variant}"`
  const headers = {
    etag,
    // A browser that has shown a picture may keep it; caches for many ask again, for it may have been taken down.
    'cache-control': shown
      ? 'public, max-age=31536000, s-maxage=60, stale-if-error=600, immutable'
      : 'private, no-store',
    'x-content-type-options': 'nosniff',
  }
  if (names(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  const body = await stored(id, variant)
  if (body instanceof Response) return body
  // Next drops content-length; the front knows it by this name (server/next-headers.ts).
  const described = { 'content-type': found.type, 'x-content-length': String(found.bytes) }
  // A document is for taking away: shown here it would be a page of this site that somebody else wrote.
  const saved = found.fileName !== '' && { 'content-disposition': savedAs(found.fileName) }
  return new Response(body, { headers: { ...headers, ...described, ...saved } })
}

/** What readers may see. Without a database: what they could see a moment ago, unless anything has changed since. */
async function variantForReaders(id: string, variant: string): Promise<ServedFile | undefined> {
  const path = `${id}/${variant}`
  try {
    const shown = await readPublicVariant(database(), id, variant)
    if (shown) rememberShown(path, shown)
    return shown
  } catch (error) {
    const remembered = isDatabaseUnreachable(error) ? shownLately(path) : undefined
    if (!remembered) throw error
    return remembered
  }
}

/** What nobody outside has seen yet, for those who may read the text that it belongs to; administrators may not. */
async function variantForDesk(request: Request, id: string, variant: string): Promise<ServedFile | undefined> {
  const cookies = request.headers.get('cookie')
  const user = cookies === null ? undefined : await userOf(cookies)
  return user && user.role !== 'admin' ? readVariantFor(database(), user, id, variant) : undefined
}

function names(ifNoneMatch: string | null, etag: string): boolean {
  return ifNoneMatch?.split(',').some(entry => entry.trim().replace(/^W\//, '') === etag) ?? false
}

async function stored(id: string, variant: string): Promise<ReadableStream<Uint8Array> | Response> {
  try {
    const body = await mediaStorage().read(id, variant)
    // A row without its file: a storage that was restored only in part. The reader gets 404, the log says why.
    if (!body) console.error(`media file is missing: ${id}/${variant}`)
    return body ?? notFound()
  } catch (error) {
    if (!(error instanceof StorageUnavailable)) throw error
    console.error(error)
    return unavailable()
  }
}

const notFound = () => absent(404, 'Không tìm thấy tệp này.')
const unavailable = () => absent(503, 'Tạm thời chưa lấy được tệp này.', { 'retry-after': '10' })

function absent(status: number, sentence: string, more: Record<string, string> = {}): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...more,
    },
  })
}
