import type { ReaderView } from '#newsroom/articles/reader-view.ts'
import type { Video } from '#newsroom/articles/video-block.ts'
import { videoAt } from '#newsroom/articles/video-link.ts'
import { Picture } from './picture.tsx'

type Props = { video: Video; pictures: ReaderView['pictures'] }

/**
 * A video of another site: a link to it, which public/reader.js makes a player of when it is opened. Nothing here makes the
 * browser ask that site for anything; a frame that loads lazily would, wherever scripts are switched off.
 */
export function ArticleVideo({ video: { address, title, mediaId }, pictures }: Props) {
  const video = videoAt(address)
  if (!video) return null
  const picture = mediaId ? pictures[mediaId] : undefined
  return (
    <figure className="article-video">
      <a href={video.address} data-player={video.player}>
        {picture && <Picture files={picture} alt="" sizes="(min-width: 56rem) 53rem, 100vw" />}
        <span>
          <b>{title || 'Video'}</b> (Video trên {video.host})
        </span>
      </a>
    </figure>
  )
}
