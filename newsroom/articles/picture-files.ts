import type { StoredPicture } from '#db/queries/pictures.ts'

/** The files of one format, ready for a srcset. */
export type PictureSource = { type: string; srcSet: string }

/**
 * A picture as a page refers to it. Width and height are those of its largest file (at most 1,600 pixels wide, however
 * large the original was) and keep its place while it loads.
 */
export type PictureFiles = { width: number; height: number; sources: PictureSource[]; src: string; srcSet: string }

// The first format that a browser understands is taken: smallest first, and JPEG for those that know neither.
const modern = ['image/avif', 'image/webp']

/** The addresses of a stored picture's files. */
export function pictureFiles(picture: Pick<StoredPicture, 'id' | 'width' | 'height' | 'variants'>): PictureFiles {
  const addressOf = (name: string) => `/media/${picture.id}/${name}`
  const narrowFirst = picture.variants.toSorted((one, other) => one.width - other.width)
  const srcSetOf = (isWanted: (type: string) => boolean) =>
    narrowFirst
      .filter(variant => isWanted(variant.type))
      .map(variant => `${addressOf(variant.name)} ${variant.width}w`)
      .join(', ')
  const plain = narrowFirst.filter(variant => !modern.includes(variant.type))
  return {
    width: picture.width,
    height: picture.height,
    sources: modern.map(type => ({ type, srcSet: srcSetOf(is => is === type) })).filter(({ srcSet }) => srcSet),
    src: addressOf(plain.at(-1)?.name ?? narrowFirst.at(-1)?.name ?? ''),
    srcSet: srcSetOf(type => !modern.includes(type)),
  }
}

/** The address of a picture's smallest JPEG file, to look at it in the desk; empty when it has none. */
export function smallestFile({ id, variants }: Pick<StoredPicture, 'id' | 'variants'>): string {
  const plain = variants.filter(({ type }) => type === 'image/jpeg')
  const [smallest] = plain.toSorted((one, other) => one.width - other.width)
  return smallest ? `/media/${id}/${smallest.name}` : ''
}
