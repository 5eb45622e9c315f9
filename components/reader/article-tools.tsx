import type { ShareLink } from '#newsroom/articles/share-links.ts'

type Props = {
  tags: { name: string; href: string }[]
  share: ShareLink[]
  printHref: string
}

/**
 * What follows an article's text: its tags, ways to pass it on, print, text size and the way back up. The buttons are
 * shown by the script that they need, where the browser can do what they say.
 */
export function ArticleTools({ tags, share, printHref }: Props) {
  return (
    <>
      {tags.length > 0 && (
        <ul className="tags" aria-label="Chủ đề của bài">
          {tags.map(({ name, href }) => (
            <li key={href}>
              <a href={href} rel="tag">
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
      <Share links={share} />
      <div className="tools">
        <a href="#dau-trang" data-go-top="">
          Về đầu trang ↑
        </a>
        <a href={printHref} rel="nofollow">
          Bản in
        </a>
        <span className="text-size" hidden data-text-size="">
          Cỡ chữ
          <button type="button" data-step="-1" aria-label="A−, giảm cỡ chữ">
            A−
          </button>
          <button type="button" data-step="1" aria-label="A+, tăng cỡ chữ">
            A+
          </button>
        </span>
      </div>
    </>
  )
}

function Share({ links }: { links: ShareLink[] }) {
  return (
    <div className="tools share" data-share="">
      <span id="chia-se">Chia sẻ</span>
      <ul aria-labelledby="chia-se">
        {links.map(({ name, href }) => (
          <li key={name}>
            <a href={href} rel="nofollow noopener" target={href.startsWith('https:') ? '_blank' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <button type="button" hidden data-copy="">
        Sao chép liên kết
      </button>
      <button type="button" hidden data-pass-on="">
        Ứng dụng khác
      </button>
      <span role="status" />
    </div>
  )
}
