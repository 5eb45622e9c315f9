import type { ReaderView } from '#newsroom/articles/reader-view.ts'
import { Picture } from './picture.tsx'

type Props = {
  mediaId: string | null
  alt: string
  caption: string
  credit: string
  decorative?: true | undefined
  pictures: ReaderView['pictures']
  eager?: boolean
  /** Which picture of how many this is. */
  count?: string
}

/**
 * A picture of an article with its own words: what the library says of it may change after an approval. A place kept for a
 * picture that is not there shows nothing.
 */
export function ArticleFigure(props: Props) {
  const { mediaId, alt, caption, credit, decorative, pictures, eager = false, count } = props
  const picture = mediaId ? pictures[mediaId] : undefined
  if (!picture) return null
  return (
    <figure>
      <Picture files={picture} alt={decorative ? '' : alt} sizes="(min-width: 56rem) 53rem, 100vw" eager={eager} />
      {(count || caption || credit) && (
        <figcaption>
          {count && <b>{count}</b>} {caption} {credit && <span className="article-credit">Ảnh: {credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}
