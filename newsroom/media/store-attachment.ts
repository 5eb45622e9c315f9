import { createHash } from 'node:crypto'
import { v7 } from 'uuid'
import type { Connection } from '#db/connection.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { done, type Outcome, refused } from '#newsroom/workflow/outcome.ts'
import { attachmentFormatOf, attachmentTypes } from './attachment-format.ts'
import { attachmentName } from './attachment-name.ts'
import { insertMedium, type Kept, mediumWithHash } from './insert-medium.ts'
import { mayStoreMedia } from './may-store.ts'
import { mediaWords } from './media-words.ts'
import { largestFile, type Storage } from './storage.ts'

/**
 * Takes a document into the newsroom, as it is: readers get the very bytes. The same file handed in twice is one
 * document. Nobody but the desk sees it before a published edition offers it.
 *
 * Refusals: `forbidden` for administrators, `invalid` for what is no PDF, DOCX or XLSX without macros.
 */
export async function storeAttachment(
  db: Connection,
  actor: Actor,
  { file, name, storage }: { file: Buffer; name: string; storage: Storage },
): Promise<Outcome<Kept>> {
  const may = mayStoreMedia(actor)
  if (may.length > 0) return refused(...may)
  if (file.length > largestFile) return refused({ code: 'invalid', message: 'Tệp lớn quá 25 MB.' })
  const found = attachmentFormatOf(file)
  if ('whyNot' in found) return refused({ code: 'invalid', message: found.whyNot })

  const sha256 = createHash('sha256').update(file).digest('hex')
  const known = await mediumWithHash(db, actor, sha256)
  if (known) return done(known)

  const id = v7()
  const fileName = attachmentName(name, found.format)
  const variant = { name: `attachment.${found.format}`, type: attachmentTypes[found.format] }
  await storage.write(id, [{ ...variant, bytes: file }])
  const described = { ...variant, width: 0, height: 0, bytes: file.length }
  const row = { id, kind: 'attachment' as const, alt: '', fileName, width: 0, height: 0, sha256, createdBy: actor.id }
  return done(await insertMedium(db, actor, { ...row, variants: [described], words: mediaWords(fileName) }, storage))
}
