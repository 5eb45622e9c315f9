import type { LibraryPicture, PictureUse } from '#db/queries/media-library.ts'
import { articlePath } from '#newsroom/articles/article-card.ts'
import { sizeOf } from '#newsroom/articles/attachment-link.ts'
import { pressNumber, shortTime } from '#newsroom/articles/dates.ts'
import { kindNames } from '#newsroom/articles/desk-lines.ts'
import { smallestFile } from '#newsroom/articles/picture-files.ts'
import { standingOf } from '#newsroom/workflow/wording.ts'

/** A picture in the library's list, in the words that people read. */
export type PictureLine = { id: string; href: string; src: string; said: string; facts: string }

/** Pictures for the library's list: what each shows, and who handed it in when. */
export function pictureLines(pictures: LibraryPicture[]): PictureLine[] {
  return pictures.map(picture => ({
    id: picture.id,
    href: picturePath(picture.id),
    src: smallestFile(picture),
    said: picture.alt || (picture.decorative ? 'Ảnh trang trí' : 'Ảnh chưa có mô tả'),
    facts: [picture.credit && `Ảnh: ${picture.credit}`, handedIn(picture)].filter(Boolean).join(' · '),
  }))
}

/** The page of a picture in the desk. */
export function picturePath(id: string): string {
  return `/toa-soan/kho-anh/${id}`
}

/** Who handed a picture in, and when. */
export function handedIn({ createdByName, createdAt }: LibraryPicture): string {
  return `${createdByName} đưa vào kho lúc ${shortTime(createdAt)}`
}

/** A place where a picture is shown, and the way there. */
export type UseLine = {
  key: string
  href: string
  title: string
  edition: { name: string; href: string | undefined }
  standingName: string
}

/** Where a picture is shown: in the desk for those who may read the text there, else on the page that readers have. */
export function useLines(uses: PictureUse[]): UseLine[] {
  return uses.map(use => ({
    key: use.editionId,
    href: use.isReadable ? `/toa-soan/bai-viet/${use.articleId}` : articlePath(use.slug ?? ''),
    title: use.title || 'Bài chưa có tiêu đề',
    edition: {
      name: [`Bản ${use.number}`, kindNames[use.kind].toLowerCase()].filter(Boolean).join(', '),
      href: use.isReadable
        ? `/toa-soan/bai-viet/${use.articleId}/phien-ban?ban=${use.editionId}.${use.version}`
        : undefined,
    },
    standingName: standingOf(use.state, use.visibility).standingName,
  }))
}

/** A file that was made of a picture, as people read it. */
export function fileFacts({ variants }: Pick<LibraryPicture, 'variants'>): string[] {
  return variants
    .toSorted((one, other) => other.width - one.width || one.type.localeCompare(other.type))
    .map(({ name, width, height, bytes }) => {
      const format = name.split('.').at(-1)?.toUpperCase()
      return `${format}, ${pressNumber(width)} × ${pressNumber(height)} điểm ảnh, ${sizeOf(bytes)}`
    })
}
