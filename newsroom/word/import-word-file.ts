import type { Connection } from '#db/connection.ts'
import type { Block, Body } from '#newsroom/articles/body.ts'
import { contentSchema } from '#newsroom/articles/content.ts'
import { whyNotTaken } from '#newsroom/media/picture-format.ts'
import type { Storage } from '#newsroom/media/storage.ts'
import { storePicture } from '#newsroom/media/store-picture.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { done, type Outcome, refused } from '#newsroom/workflow/outcome.ts'
import { gatherLosses, type Losses } from './losses.ts'
import type { WordPicture } from './read-document.ts'
import { readWordFile } from './read-word-file.ts'
import type { OldText } from './reading.ts'

/** What a Word file says as an article, for its author to look at before it is taken over. */
export type ImportedText = { title: string; standfirst: string; body: Body; oldTexts: OldText[]; losses: string[] }

const mostPictures = 40
// Each takes up to some 300 MB; readers' pages are served by the same process.
const mostAtOnce = 2
let readingNow = 0

/**
 * Reads a Word file: title, sapo and body in the newsroom's schema, its pictures taken into the newsroom like any
 * other, and what could not be carried over. No article is touched; the author takes the text over in the editor. Nothing is
 * stored before the whole file has been read.
 *
 * Refusals: `forbidden` for administrators, who have no part in texts, `invalid` for a file that is no Word document, has
 * a password, or is made to harm, `throttled` while others are being read.
 */
export async function importWordFile(
  db: Connection,
  actor: Actor,
  { file, storage }: { file: Buffer; storage: Storage },
): Promise<Outcome<ImportedText>> {
  if (actor.role === 'admin') {
    return refused({ code: 'forbidden', message: 'Soạn bài là việc của phóng viên, biên tập viên và lãnh đạo.' })
  }
  if (readingNow >= mostAtOnce) {
    return refused({ code: 'throttled', message: 'Tòa soạn đang đọc các tệp Word khác. Hãy thử lại sau ít giây.' })
  }
  readingNow += 1
  const read = await readWordFile(file).finally(() => {
    readingNow -= 1
  })
  if ('whyNot' in read) return refused({ code: 'invalid', message: read.whyNot })
  const { title, standfirst, body, pictures, oldTexts, losses } = read.document
  const checked = contentSchema.safeParse({ title, standfirst, body: withPictures(body, () => null) })
  if (!checked.success) {
    return refused({ code: 'invalid', message: checked.error.issues[0]?.message ?? 'Tệp Word này không đọc được.' })
  }
  if (title + standfirst === '' && body.content.length === 0) {
    return refused({ code: 'invalid', message: 'Trong tệp Word này không có chữ hay ảnh nào đưa vào bài được.' })
  }
  const pictureLosses = gatherLosses()
  const ids: (string | undefined)[] = []
  for (const [place, picture] of pictures.entries()) {
    if (place >= mostPictures) pictureLosses.add('manyPictures')
    else ids[place] = await takePicture(db, actor, { picture, storage, losses: pictureLosses })
  }
  const taken = withPictures(body, place => ids[place])
  return done({ title, standfirst, body: taken, oldTexts, losses: [...losses, ...pictureLosses.told()] })
}

type Taking = { picture: WordPicture; storage: Storage; losses: Losses }

async function takePicture(db: Connection, actor: Actor, { picture, storage, losses }: Taking) {
  const file = Buffer.from(picture.bytes ?? [])
  if (whyNotTaken(file)) {
    losses.add(isMetafile(file) ? 'metafile' : 'picture')
    return undefined
  }
  const alt = picture.alt.trim().slice(0, 500)
  // The library wants a description of every picture; the figure asks the author for a better one.
  const stored = await storePicture(db, actor, { file, alt: alt || 'Ảnh từ một tệp Word', credit: '', storage })
  if (!stored.ok) losses.add('picture')
  else if (alt === '') losses.add('withoutAlt')
  return stored.ok ? stored.value.id : undefined
}

function isMetafile(file: Buffer): boolean {
  const starts = file.subarray(0, 4).toString('hex')
  return ['d7cdc69a', '01000000', '01000900', '02000900'].includes(starts)
}

/** A body whose figures have the pictures of their places; undefined takes the figure away. */
function withPictures(body: Body, idOf: (place: number) => string | null | undefined): Body {
  const within = (blocks: Block[]): Block[] => {
    const placed = blocks.flatMap(block => place(block))
    return placed.length > 0 || blocks.length === 0 ? placed : [{ type: 'paragraph' }]
  }
  const place = (block: Block): Block[] => {
    switch (block.type) {
      case 'figure': {
        const id = idOf(Number(block.attrs.mediaId?.slice('picture '.length)))
        return id === undefined ? [] : [{ ...block, attrs: { ...block.attrs, mediaId: id } }]
      }
      case 'note':
        return [{ ...block, content: within(block.content) }]
      case 'table':
        return [
          {
            ...block,
            content: block.content.map(row => ({
              ...row,
              content: row.content.map(cell => ({ ...cell, content: within(cell.content) })),
            })),
          },
        ]
      default:
        return [block]
    }
  }
  return { type: 'doc', content: body.content.flatMap(place) }
}
