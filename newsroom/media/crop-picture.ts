import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Connection } from '#db/connection.ts'
import { type LibraryPicture, libraryPicture } from '#db/queries/media-library.ts'
import type { Crop } from '#db/schema/media.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { type Outcome, type Refusal, refused } from '#newsroom/workflow/outcome.ts'
import { noSuchPicture } from './describe-picture.ts'
import type { Kept } from './insert-medium.ts'
import { mayStoreMedia } from './may-store.ts'
import type { Storage } from './storage.ts'
import { keepPicture } from './store-picture.ts'

const outside = 'Phần cắt phải nằm trong ảnh.'
const pixels = z.int(outside).min(0, outside).max(10_000, outside)

/** Which part of a picture is to be kept, in pixels of the size that the newsroom tells of it. */
export const cropSchema = z.strictObject({ left: pixels, top: pixels, width: pixels, height: pixels })

// Less is a blur on the front page.
const narrowest = 200
const lowest = 100

/**
 * Cuts a part out of a picture of the newsroom as a picture of its own, with the words of the whole; the whole stays as it
 * is, for whatever text shows it. The same part cut twice is one picture. It is cut from the largest file there is, at most
 * 1,600 pixels wide.
 *
 * Refusals: `forbidden` for administrators, `not_found` for what the actor may not see, `invalid` for a part that is too
 * small or not inside, `throttled` while many others wait.
 */
export async function cropPicture(
  db: Connection,
  actor: Actor,
  { mediaId, crop, storage }: { mediaId: string; crop: Crop; storage: Storage },
): Promise<Outcome<Kept>> {
  const may = mayStoreMedia(actor)
  if (may.length > 0) return refused(...may)
  const whole = await libraryPicture(db, actor, mediaId)
  if (!whole) return refused(noSuchPicture)
  const { left, top, width, height } = crop
  if (left + width > whole.width || top + height > whole.height) return refused({ code: 'invalid', message: outside })
  if (width < narrowest || height < lowest) return refused(tooSmall)

  const sha256 = createHash('sha256')
    .update(JSON.stringify(['crop', whole.id, left, top, width, height]))
    .digest('hex')
  const { alt, credit, decorative, fileName } = whole
  return keepPicture(db, actor, {
    ...{ sha256, storage, fileName },
    words: { alt, credit, decorative },
    cut: { cropOf: whole.id, crop },
    source: () => largestFileOf(whole, storage),
  })
}

/** Its JPEG in the size that the row tells: what a part is measured in. */
async function largestFileOf({ id, width, variants }: LibraryPicture, storage: Storage): Promise<Buffer> {
  const file = variants.find(variant => variant.width === width && variant.type === 'image/jpeg')
  const body = file && (await storage.read(id, file.name))
  if (!body) throw new Error(`picture ${id} has no file of its own width`)
  return Buffer.from(await new Response(body).arrayBuffer())
}

const tooSmall: Refusal = {
  code: 'invalid',
  message: `Phần giữ lại nhỏ quá: cần ít nhất ${narrowest} điểm ảnh chiều ngang và ${lowest} điểm ảnh chiều cao. Hãy cắt rộng hơn.`,
}
