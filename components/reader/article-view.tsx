import type { ReactNode } from 'react'
import type { ReaderView } from '#newsroom/articles/reader-view.ts'
import { ArticleBody } from './article-body.tsx'
import { ArticleFigure } from './article-figure.tsx'

type Props = ReaderView & {
  /** Set on the article's own page only: what is read under this id is counted. */
  articleId?: string
  /** The number of views, as it is printed. */
  views?: string
  /** What the page adds after the text: tags, tools. */
  children?: ReactNode
}

/**
 * An article exactly as readers see it. Takes everything as props and needs only tokens.css and article.css, so that
 * the review screen shows what will be published.
 */
export function ArticleView({ articleId, views, children, ...view }: Props) {
  const { content, section, pictures, polls, corrections } = view
  return (
    <article className="article" data-article-id={articleId}>
      <header>
        <p className="article-section">
          <a href={section.href}>{section.name}</a>
        </p>
        <h1>{content.title}</h1>
        <Meta {...view} views={views} />
        {content.standfirst && <p className="article-standfirst">{content.standfirst}</p>}
      </header>
      {view.asOf && <p className="article-note">{view.asOf}</p>}
      {corrections.map(({ heading, time, note }) => (
        <aside className="article-note" key={time.machine} aria-label={heading}>
          <p>
            <strong>{heading}</strong> (<time dateTime={time.machine}>{time.label}</time>): {note}
          </p>
        </aside>
      ))}
      {content.cover && <ArticleFigure {...content.cover} pictures={pictures} eager />}
      <ArticleBody body={content.body} pictures={pictures} polls={polls} isLive={articleId !== undefined} />
      {view.byline.length > 0 && <Byline parts={view.byline} />}
      <Sources sources={content.sources} />
      {children}
    </article>
  )
}

function Meta(props: Pick<Props, 'content' | 'published' | 'updated' | 'eventDay' | 'readingMinutes' | 'views'>) {
  const { content, published, updated, eventDay, readingMinutes, views } = props
  return (
    <p className="article-meta">
      {published ? <time dateTime={published.machine}>{published.label}</time> : <span>Chưa đăng</span>}
      {updated && (
        <span>
          Cập nhật <time dateTime={updated.machine}>{updated.label}</time>
        </span>
      )}
      {content.dateline && <span>{content.dateline}</span>}
      {eventDay && (
        <span>
          Sự kiện ngày <time dateTime={eventDay.machine}>{eventDay.label}</time>
        </span>
      )}
      <span>{readingMinutes} phút đọc</span>
      {views !== undefined && (
        <span aria-live="off">
          <span data-views>{views}</span> lượt xem
        </span>
      )}
    </p>
  )
}

function Byline({ parts }: { parts: ReaderView['byline'] }) {
  return (
    <p className="article-byline">
      {parts.map(({ text, href }, index) =>
        href ? (
          <a key={index} href={href} rel="author">
            {text}
          </a>
        ) : (
          text
        ),
      )}
    </p>
  )
}

function Sources({ sources }: { sources: ReaderView['content']['sources'] }) {
  if (sources.length === 0) return null
  return (
    <section className="article-sources" aria-labelledby="nguon">
      <h2 id="nguon">Nguồn</h2>
      <ul>
        {sources.map(({ label, url }) => (
          <li key={`${label} ${url}`}>{url ? <a href={url}>{label}</a> : label}</li>
        ))}
      </ul>
    </section>
  )
}
