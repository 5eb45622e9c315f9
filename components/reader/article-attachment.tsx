import type { Attachment } from '#newsroom/articles/attachment-block.ts'
import { attachmentLink } from '#newsroom/articles/attachment-link.ts'

/** A document to take away: what it is and how large stands beside its name, before anybody on a slow line opens it. */
export function ArticleAttachment({ attachment }: { attachment: Attachment }) {
  const { href, name, about } = attachmentLink(attachment)
  return (
    <p className="article-attachment">
      <a href={href} download>
        {name}
      </a>{' '}
      <span>({about})</span>
    </p>
  )
}
