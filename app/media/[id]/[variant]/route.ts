import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { database, isDatabaseUnreachable } from '#db/connection.ts'
import { readPublicVariant, readVariantFor } from '#db/queries/media.ts'
import type { MediaVariant } from '#db/schema/media.ts'
import { dataDirectory, variantName, variantPath } from '#newsroom/media/media-files.ts'
import { rememberShown, shownLately } from '#newsroom/media/shown-lately.ts'
import { userOf } from '../../../api/user-of.ts'

// A picture that was public a moment ago may belong to a removed article now: every request that arrives here asks.
export const dynamic = 'force-dynamic'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

type Context = { params: Promise<{ id: string; variant: string }> }

/** A variant of a picture, as bytes. What readers may not see is answered like what does not exist. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, variant } = await params
  if (!uuid.test(id) || !variantName.test(variant)) return notFound()
  let shown: MediaVariant | undefined
  let found: MediaVariant | undefined
  try {
    shown = await variantForReaders(id, variant)
    found = shown ?? (await variantForDesk(request, id, variant))
  } catch (error) {
    if (!isDatabaseUnreachable(error)) throw error
    return absent(503, 'Tạm thời chưa xem được ảnh này.', { 'retry-after': '10' })
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
  const file = await open(variantPath(dataDirectory(), id, variant)).catch(missing)
  if (!file) return notFound()
  const body = Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array>
  // Next drops content-length; the front knows it by this name (server/next-headers.ts).
  const described = { 'content-type': found.type, 'x-content-length': String(found.bytes) }
  return new Response(body, { headers: { ...headers, ...described } })
}

/** What readers may see. Without a database: what they could see a moment ago, unless anything has changed since. */
async function variantForReaders(id: string, variant: string): Promise<MediaVariant | undefined> {
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
async function variantForDesk(request: Request, id: string, variant: string): Promise<MediaVariant | undefined> {
  const cookies = request.headers.get('cookie')
  const user = cookies === null ? undefined : await userOf(cookies)
  return user && user.role !== 'admin' ? readVariantFor(database(), user, id, variant) : undefined
}

function names(ifNoneMatch: string | null, etag: string): boolean {
  return ifNoneMatch?.split(',').some(entry => entry.trim().replace(/^W\//, '') === etag) ?? false
}

// A row without its file: a data folder that was restored only in part. The reader gets 404, the log says why.
function missing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
  console.error(`media file is missing: ${error.path}`)
}

const notFound = () => absent(404, 'Không tìm thấy ảnh.')

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
