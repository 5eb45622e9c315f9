import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { database } from '#db/connection.ts'
import { readPublicVariant, readVariant } from '#db/queries/media.ts'
import type { MediaVariant } from '#db/schema/media.ts'
import { dataDirectory, variantName, variantPath } from '#newsroom/media/media-files.ts'
import { userOf } from '../../../api/require-user.ts'

// A picture that was public a moment ago may belong to a removed article now: every request asks.
export const dynamic = 'force-dynamic'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

type Context = { params: Promise<{ id: string; variant: string }> }

/** A variant of a picture, as bytes. What readers may not see is answered like what does not exist. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, variant } = await params
  if (!uuid.test(id) || !variantName.test(variant)) return notFound()
  const shown = await readPublicVariant(database(), id, variant)
  const found = shown ?? (await variantForDesk(request, id, variant))
  if (!found) return notFound()

  // The files behind an id never change, so that the name is the fingerprint.
  const etag = `"${id}-${variant}"`
  const headers = {
    etag,
    'cache-control': shown ? 'public, max-age=31536000, immutable' : 'private, no-store',
    'x-content-type-options': 'nosniff',
  }
  if (names(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  const file = await open(variantPath(dataDirectory(), id, variant)).catch(missing)
  if (!file) return notFound()
  const body = Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array>
  const described = { 'content-type': found.type, 'content-length': String(found.bytes) }
  return new Response(body, { headers: { ...headers, ...described } })
}

/** What nobody outside has seen yet, for those who work on texts; administrators do not. */
async function variantForDesk(request: Request, id: string, variant: string): Promise<MediaVariant | undefined> {
  const cookies = request.headers.get('cookie')
  const user = cookies === null ? undefined : await userOf(cookies)
  return user && user.role !== 'admin' ? readVariant(database(), id, variant) : undefined
}

function names(ifNoneMatch: string | null, etag: string): boolean {
  return ifNoneMatch?.split(',').some(entry => entry.trim().replace(/^W\//, '') === etag) ?? false
}

// A row without its file: a data folder that was restored only in part. The reader gets 404, the log says why.
function missing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
  console.error(`media file is missing: ${error.path}`)
}

function notFound(): Response {
  return new Response('Không tìm thấy ảnh.\n', {
    status: 404,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
