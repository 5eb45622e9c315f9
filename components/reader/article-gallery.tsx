import type { Gallery } from '#newsroom/articles/gallery-block.ts'
import type { ReaderView } from '#newsroom/articles/reader-view.ts'
import { ArticleFigure } from './article-figure.tsx'

type Props = { gallery: Gallery; pictures: ReaderView['pictures'] }

/** Pictures in a strip that is swiped, scrolled or walked with the arrow keys; no script moves it. */
export function ArticleGallery({ gallery, pictures }: Props) {
  const shown = gallery.pictures.filter(({ mediaId }) => pictures[mediaId])
  if (shown.length === 0) return null
  return (
    <figure className="article-gallery">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse (WCAG 2.1.1) */}
      <section aria-label={`Bộ ảnh, ${shown.length} ảnh`} tabIndex={0}>
        {shown.map((picture, index) => (
          <ArticleFigure key={index} {...picture} pictures={pictures} count={`${index + 1}/${shown.length}`} />
        ))}
      </section>
      {gallery.caption && <figcaption>{gallery.caption}</figcaption>}
    </figure>
  )
}
