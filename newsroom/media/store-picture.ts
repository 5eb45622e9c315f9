import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import type { Connection } from '#db/connection.ts'
import { media } from '#db/schema/media.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { normaliseText } from '#newsroom/text/normalise.ts'
import { done, type Outcome, refused } from '#newsroom/workflow/outcome.ts'
import { recordEvent } from '#newsroom/workflow/record-event.ts'
import { encodePicture } from './encode-picture.ts'
import { whyNotTaken } from './picture-format.ts'
import type { Storage } from './storage.ts'

/** Largest file that is taken, in bytes. */
export const largestPicture = 25 * 1024 * 1024

export type StoredPicture = typeof media.$inferSelect
export type PictureInput = { file: Buffer; alt: string; credit: string; storage: Storage }

/**
 * Takes a picture into the newsroom: checks it, makes its variants, stores them, then makes its row. The same file handed in
 * twice is one picture, with the description it was given first. Nobody but the desk sees it before a published
 * edition shows it.
 *
 * Refusals: `forbidden` for administrators, who have no part in texts, `incomplete` without a description, `invalid` for
 * a file that is no JPEG, PNG or WebP picture.
 */
export async function storePicture(db: Connection, actor: Actor, input: PictureInput): Promise<Outcome<StoredPicture>> {
  if (actor.role === 'admin') {
    return refused({
      code: 'forbidden',
      message: 'Đưa ảnh vào tòa soạn là việc của phóng viên, biên tập viên và lãnh đạo.',
    })
  }
  const alt = normaliseText(input.alt).trim()
  const credit = normaliseText(input.credit).trim()
  if (alt === '') {
    return refused({ code: 'incomplete', message: 'Ảnh cần một câu mô tả cho người đọc không nhìn thấy ảnh.' })
  }
  if (alt.length > 500) return refused({ code: 'invalid', message: 'Mô tả ảnh dài quá 500 ký tự.' })
  if (credit.length > 200) return refused({ code: 'invalid', message: 'Nguồn ảnh dài quá 200 ký tự.' })
  if (input.file.length > largestPicture) return refused({ code: 'invalid', message: 'Tệp ảnh lớn quá 25 MB.' })
  const whyNot = whyNotTaken(input.file)
  if (whyNot) return refused({ code: 'invalid', message: whyNot })

  const sha256 = createHash('sha256').update(input.file).digest('hex')
  const known = await pictureWithHash(db, sha256)
  if (known) return done(known)

  const encoded = await encodePicture(input.file)
  if (!encoded)
    return refused({ code: 'invalid', message: 'Ảnh này bị hỏng hoặc lớn quá 64 triệu điểm ảnh nên không đọc được.' })
  const { width, height, variants } = encoded
  const id = v7()
  const files = variants.map(({ description: { name, type }, bytes }) => ({ name, type, bytes }))
  await input.storage.write(id, files)
  const descriptions = variants.map(variant => variant.description)
  const row = { id, alt, credit, width, height, sha256, variants: descriptions, createdBy: actor.id }
  return insertRow(db, actor, row, input.storage)
}

async function insertRow(
  db: Connection,
  actor: Actor,
  row: typeof media.$inferInsert & { id: string },
  storage: Storage,
) {
  const stored = await db.transaction(async tx => {
    const [inserted] = await tx.insert(media).values(row).onConflictDoNothing({ target: media.sha256 }).returning()
    if (!inserted) return undefined
    const data = { mediaId: inserted.id, sha256: inserted.sha256, alt: inserted.alt, credit: inserted.credit }
    await recordEvent(tx, actor, { type: 'media.stored', data })
    return inserted
  })
  if (stored) return done(stored)
  // Somebody handed in the same file at the same time and was first.
  await storage.remove(
    row.id,
    row.variants.map(({ name }) => name),
  )
  const first = await pictureWithHash(db, row.sha256)
  if (!first) throw new Error(`picture ${row.sha256} vanished`)
  return done(first)
}

async function pictureWithHash(db: Connection, sha256: string): Promise<StoredPicture | undefined> {
  const [row] = await db.select().from(media).where(eq(media.sha256, sha256))
  return row
}
