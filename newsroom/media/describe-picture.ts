import { and, eq, sql } from 'drizzle-orm'
import type { Connection } from '#db/connection.ts'
import { hasHandedIn, type LibraryPicture, libraryPicture } from '#db/queries/media-library.ts'
import { media } from '#db/schema/media.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { inTransaction } from '#newsroom/workflow/in-transaction.ts'
import { done, type Outcome, type Refusal, refused } from '#newsroom/workflow/outcome.ts'
import { recordEvent } from '#newsroom/workflow/record-event.ts'
import { type PictureWords, pictureWords, tidyWords, whyWordsWillNotDo } from './store-picture.ts'

/** The picture as `version` of the library has it, and what is to be said of it from now on. */
export type Description = PictureWords & { mediaId: string; version: number }

/**
 * Says otherwise of a picture in the library: what the next text that takes it begins with. Texts that show it already
 * have words of their own, and keep them. Saying what is said already changes nothing and is no conflict.
 *
 * Refusals: `not_found` for what the actor may not see, `forbidden` for a reporter who did not hand it in, `incomplete`
 * and `invalid` for the words, `stale_version`.
 */
export function describePicture(db: Connection, actor: Actor, input: Description): Promise<Outcome<LibraryPicture>> {
  const words = tidyWords(input)
  return inTransaction(db, async tx => {
    const before = await libraryPicture(tx, actor, input.mediaId)
    if (!before) return refused(noSuchPicture)
    const lacking = [...(await mayDescribePicture(tx, actor, before)), ...whyWordsWillNotDo(words)]
    if (lacking[0]) return refused(lacking[0])
    const { alt, credit, decorative } = before
    const from = { alt, credit, decorative }
    if (JSON.stringify(from) === JSON.stringify(words)) return done(before)
    const [changed] = await tx
      .update(media)
      .set({ ...words, words: pictureWords({ ...before, ...words }), version: sql`${media.version} + 1` })
      .where(and(eq(media.id, before.id), eq(media.version, input.version)))
      .returning({ version: media.version })
    if (!changed) return refused(stalePicture)
    const data = { mediaId: before.id, version: changed.version, from, to: words }
    await recordEvent(tx, actor, { type: 'media.described', data })
    return done({ ...before, ...words, ...changed })
  })
}

/** Why this person may not change what the library says of a picture; empty when they may. */
export async function mayDescribePicture(
  db: Connection,
  actor: Actor,
  { id }: Pick<LibraryPicture, 'id'>,
): Promise<Refusal[]> {
  if (actor.role === 'editor' || actor.role === 'leader') return []
  if (actor.role === 'reporter' && (await hasHandedIn(db, actor.id, id))) return []
  return [
    {
      code: 'forbidden',
      message:
        'Lời mô tả trong kho do người đưa ảnh vào kho, biên tập viên và lãnh đạo sửa. Trong bài của mình, anh/chị vẫn viết mô tả riêng cho ảnh.',
    },
  ]
}

export const noSuchPicture: Refusal = { code: 'not_found', message: 'Không tìm thấy ảnh này.' }
const stalePicture: Refusal = {
  code: 'stale_version',
  message: 'Ảnh này vừa được người khác sửa mô tả. Hãy tải lại trang rồi sửa tiếp; chữ anh/chị vừa viết chưa được lưu.',
}
