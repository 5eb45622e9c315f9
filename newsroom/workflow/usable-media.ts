import type { Transaction } from '#db/connection.ts'
import { mediaNamed, wasInArticle } from '#db/queries/edition-media.ts'
import type { Attachment } from '#newsroom/articles/attachment-block.ts'
import { attachmentsIn } from '#newsroom/articles/body-text.ts'
import { type Content, mediaOf } from '#newsroom/articles/content.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { RollBack } from './in-transaction.ts'

type Stored = Awaited<ReturnType<typeof mediaNamed>>[number]

/**
 * The ids of everything that a text shows or offers, each once. Undoes the act when something is not there, is of
 * another kind, is not the document that the text says it is, or is nothing that its writer may see: an id that was guessed
 * or overheard would publish what another draft keeps to itself. What the article has had before may come back.
 *
 * To be asked before the media of the saved text are noted: by those notes people see them.
 */
export async function usableMedia(
  tx: Transaction,
  actor: Actor,
  articleId: string,
  content: Content,
): Promise<string[]> {
  const pictures = mediaOf(content)
  const attachments = attachmentsIn(content.body)
  const used = [...new Set([...pictures, ...attachments.map(({ mediaId }) => mediaId)])]
  const stored = new Map((await mediaNamed(tx, actor, used)).map(medium => [medium.id, medium]))
  for (const { id, isVisible } of stored.values()) {
    if (!isVisible && !(await wasInArticle(tx, articleId, id))) stored.delete(id)
  }
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
