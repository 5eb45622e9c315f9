import type { Transaction } from '#db/connection.ts'
import { mediaNamed } from '#db/queries/edition-media.ts'
import type { Attachment } from '#newsroom/articles/attachment-block.ts'
import { attachmentsIn } from '#newsroom/articles/body-text.ts'
import { type Content, mediaOf } from '#newsroom/articles/content.ts'
import { RollBack } from './in-transaction.ts'

type Stored = Awaited<ReturnType<typeof mediaNamed>>[number]

/**
 * The ids of everything that a text shows or offers, each once. Undoes the act when something is not there, is of
 * another kind, or is not the document that the text says it is.
 */
export async function usableMedia(tx: Transaction, content: Content): Promise<string[]> {
  const pictures = mediaOf(content)
  const attachments = attachmentsIn(content.body)
  const used = [...new Set([...pictures, ...attachments.map(({ mediaId }) => mediaId)])]
  const stored = new Map((await mediaNamed(tx, used)).map(medium => [medium.id, medium]))
  if (pictures.some(id => stored.get(id)?.kind !== 'picture')) {
    throw new RollBack({ code: 'invalid', message: 'Bài dùng một ảnh không còn trong kho ảnh. Hãy chọn lại ảnh.' })
  }
  if (!attachments.every(attachment => isAsStored(attachment, stored.get(attachment.mediaId)))) {
    throw new RollBack({
      code: 'invalid',
      message: 'Bài có một tệp đính kèm không còn trong kho. Hãy đính kèm lại tệp.',
    })
  }
  return used
}

function isAsStored({ format, bytes }: Attachment, medium: Stored | undefined): boolean {
  const [file] = medium?.kind === 'attachment' ? medium.variants : []
  return file?.name === `attachment.${format}` && file.bytes === bytes
}
