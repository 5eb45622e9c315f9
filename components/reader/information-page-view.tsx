import type { InformationPageView as View } from '#newsroom/articles/reader-view.ts'
import { ArticleBody } from './article-body.tsx'

/** An information page exactly as readers see it: on its own page and on the review screen. */
export function InformationPageView({ content, pictures, polls, corrections, published }: View) {
  return (
    <article className="article">
      <header>
        <h1>{content.title}</h1>
      </header>
      <ArticleBody body={content.body} pictures={pictures} polls={polls} isLive={published !== null} />
      {corrections.length > 0 && (
        <section className="page-changes" aria-labelledby="thay-doi">
          <h2 id="thay-doi">Những lần thay đổi</h2>
          <ul>
            {corrections.toReversed().map(({ time, note }) => (
              <li key={time.machine}>
                <time dateTime={time.machine}>{time.label}</time>: {note}
              </li>
            ))}
          </ul>
        </section>
      )}
      {published && (
        <p className="article-meta">
          <span>
            Nội dung có từ <time dateTime={published.machine}>{published.label}</time>
          </span>
        </p>
      )}
    </article>
  )
}
