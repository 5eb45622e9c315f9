import type { ArticleCard } from '#newsroom/articles/article-card.ts'
import { PageNumbers } from './page-numbers.tsx'
import { Story } from './stories.tsx'

type Props = {
  articles: ArticleCard[]
  page: number
  pages: number
  hrefOf: (page: number) => string
}

/** One page of a long list of articles from all sections. */
export function Listing({ articles, page, pages, hrefOf }: Props) {
  return (
    <>
      <div className="stack listing">
        {articles.map(card => (
          <Story key={card.id} article={card} heading="h2" picture="beside" summary section />
        ))}
      </div>
      <PageNumbers page={page} pages={pages} hrefOf={hrefOf} />
    </>
  )
}
