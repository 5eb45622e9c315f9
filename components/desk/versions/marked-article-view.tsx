import { ArticleBody, inlineElements } from '#components/reader/article-body.tsx'
import type { MarkedArticle } from '#newsroom/articles/marked-article.ts'
import type { ReaderView } from '#newsroom/articles/reader-view.ts'
import { DifferenceView } from './difference-view.tsx'

type Props = {
  article: MarkedArticle
  /** Of both versions. */
  pictures: ReaderView['pictures']
}

/**
 * An article as readers see it, with what went struck through and what came underlined and bold in its place. It is no
 * `<article>`: beside it on the screen stands the one that will be published.
 */
export function MarkedArticleView({ article: { title, standfirst, cover, body, byline, around }, pictures }: Props) {
  return (
    <div className="difference space-y-4 [overflow-wrap:anywhere]">
      <div className="article">
        <p className="text-2xl font-semibold leading-snug">{inlineElements(title)}</p>
        {standfirst.length > 0 && <p className="article-standfirst">{inlineElements(standfirst)}</p>}
        {cover.length > 0 && <ArticleBody body={{ type: 'doc', content: cover }} pictures={pictures} />}
        <ArticleBody body={body} pictures={pictures} />
        {byline.length > 0 && <p className="article-byline">{inlineElements(byline)}</p>}
      </div>
      {around.length > 0 && (
        <div className="space-y-2">
          <p className="font-semibold">Quanh bài</p>
          <DifferenceView lines={around} />
        </div>
      )}
    </div>
  )
}
