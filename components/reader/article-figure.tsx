import type { ReaderView } from '#newsroom/articles/reader-view.ts'
import { Picture } from './picture.tsx'

type Props = {
  mediaId: string | null
  alt: string
  caption: string
  credit: string
  pictures: ReaderView['pictures']
  eager?: boolean
  /** Which picture of how many this is. */
  count?: string
}

/** A picture of an article with its caption and credit. A place kept for a picture that is not there shows nothing. */
export function ArticleFigure({ mediaId, alt, caption, credit, pictures, eager = false, count }: Props) {
  const picture = mediaId ? pictures[mediaId] : undefined
  if (!picture) return null
  const source = credit || picture.credit
  return (
    <figure>
      <Picture files={picture} alt={alt || picture.alt} sizes="(min-width: 56rem) 53rem, 100vw" eager={eager} />
      {(count || caption || source) && (
        <figcaption>
          {count && <b>{count}</b>} {caption} {source && <span className="article-credit">Ảnh: {source}</span>}
        </figcaption>
      )}
    </figure>
  )
}
