import { createHash } from 'node:crypto'
import type { SQL } from 'drizzle-orm'
import { v7 } from 'uuid'
import type { Connection } from '#db/connection.ts'
import type { Crop } from '#db/schema/media.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { normaliseText } from '#newsroom/text/normalise.ts'
import { done, type Outcome, type Refusal, refused } from '#newsroom/workflow/outcome.ts'
import { arePicturesWaiting, encodePicture } from './encode-picture.ts'
import { insertMedium, type Kept, mediumWithHash } from './insert-medium.ts'
import { mayStoreMedia } from './may-store.ts'
import { mediaWords } from './media-words.ts'
import { whyNotTaken } from './picture-format.ts'
import { largestFile, type Storage } from './storage.ts'
import { tidyFileName } from './tidy-file-name.ts'

/** What is said of a picture. A decorative one says nothing that the text does not say, and has no description. */
export type PictureWords = { alt: string; credit: string; decorative?: boolean | undefined }
/** `name` is what the file was called, if it is known. */
export type PictureInput = PictureWords & { file: Buffer; name?: string | undefined; storage: Storage }

/**
 * Takes a picture into the newsroom: checks it, makes its variants, stores them, then makes its row. The same file
 * handed in twice is one picture, with the description it was given first. Nobody but the desk sees it before a
 * published edition shows it.
 *
 * Refusals: `forbidden` for administrators, who have no part in texts, `incomplete` without a description that is not
 * decorative, `invalid` for a file that is no JPEG, PNG or WebP picture, `throttled`
 * while many others wait, or when the picture could not be made now.
 */
export async function storePicture(db: Connection, actor: Actor, input: PictureInput): Promise<Outcome<Kept>> {
  const may = mayStoreMedia(actor)
  if (may.length > 0) return refused(...may)
  const words = tidyWords(input)
  const lacking = [...whyWordsWillNotDo(words), ...whyFileWillNotDo(input.file)]
  if (lacking[0]) return refused(lacking[0])

  const sha256 = createHash('sha256').update(input.file).digest('hex')
  const { storage } = input
  const fileName = tidyFileName(input.name ?? '').slice(0, longestName)
  return keepPicture(db, actor, { sha256, storage, words, fileName, source: async () => input.file })
}

export type NewPicture = {
  /** What tells it from all others: one that is there already is answered as it is. */
  sha256: string
  storage: Storage
  words: ReturnType<typeof tidyWords>
  fileName: string
  /** Of what picture of the newsroom it is which part; the whole source otherwise. */
  cut?: { cropOf: string; crop: Crop }
  /** The file that it is made of, read only when it is to be made. */
  source: () => Promise<Buffer>
}

/** Makes the variants of a picture, stores them, then makes its row; refuses as storePicture does. */
export async function keepPicture(db: Connection, actor: Actor, picture: NewPicture): Promise<Outcome<Kept>> {
  const { sha256, storage, words, fileName, cut, source } = picture
  const known = await mediumWithHash(db, actor, sha256)
  if (known) return done(known)

  if (arePicturesWaiting()) return refused(busy)
  const encoded = await encodePicture(await source(), cut?.crop)
  if (typeof encoded === 'string') return refused(encoded === 'unreadable' ? unreadable : givenUp)
  const { width, height, variants } = encoded
  const id = v7()
  const files = variants.map(({ description: { name, type }, bytes }) => ({ name, type, bytes }))
  await storage.write(id, files)
  const stored = { id, width, height, sha256, variants: variants.map(({ description }) => description) }
  const described = { ...words, fileName, words: pictureWords({ ...words, fileName }) }
  return done(await insertMedium(db, actor, { ...stored, ...described, ...cut, createdBy: actor.id }, storage))
}

const longestName = 200

/** The words that a picture is found by: what is said of it, and what its file was called. */
export function pictureWords({
  alt,
  credit,
  fileName,
}: {
  alt: string
  credit: string
  fileName: string
}): SQL<string> {
  return mediaWords(alt, credit, fileName)
}

/** The words of a picture as they are kept. */
export function tidyWords({ alt, credit, decorative = false }: PictureWords) {
  const tidy = (text: string) => normaliseText(text).trim()
  return { alt: decorative ? '' : tidy(alt), credit: tidy(credit), decorative }
}

/** What is wrong with the words of a picture, in sentences. */
export function whyWordsWillNotDo({ alt, credit, decorative }: ReturnType<typeof tidyWords>): Refusal[] {
  if (alt === '' && !decorative) return [undescribed]
  if (alt.length > 500) return [{ code: 'invalid', message: 'Mô tả ảnh dài quá 500 ký tự.' }]
  return credit.length > 200 ? [{ code: 'invalid', message: 'Nguồn ảnh dài quá 200 ký tự.' }] : []
}

function whyFileWillNotDo(file: Buffer): Refusal[] {
  if (file.length > largestFile) return [{ code: 'invalid', message: 'Tệp ảnh lớn quá 25 MB.' }]
  const whyNot = whyNotTaken(file)
  return whyNot ? [{ code: 'invalid', message: whyNot }] : []
}

const undescribed: Refusal = {
  code: 'incomplete',
  message: 'Ảnh cần một câu mô tả cho người đọc không nhìn thấy ảnh, hoặc được đánh dấu là ảnh trang trí.',
}
const busy: Refusal = {
  code: 'throttled',
  message: 'Tòa soạn đang xử lý nhiều ảnh khác. Hãy tải lại ảnh này sau ít giây.',
}
const givenUp: Refusal = {
  code: 'throttled',
  message:
    'Tòa soạn chưa xử lý được ảnh này. Hãy tải lại sau ít phút; nếu vẫn không được, hãy thu nhỏ ảnh rồi tải lại.',
}
const unreadable: Refusal = {
  code: 'invalid',
  message: 'Ảnh này bị hỏng hoặc lớn quá 64 triệu điểm ảnh nên không đọc được.',
}
