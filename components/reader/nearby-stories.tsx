import type { ArticleCard } from '#newsroom/articles/article-card.ts'
import { Story } from './stories.tsx'

/** Headlines under an article: what is near it in subject or section. Nothing when there is nothing. */
export function NearbyStories({ id, heading, articles }: { id: string; heading: string; articles: ArticleCard[] }) {
  if (articles.length === 0) return null
  return (
    <section className="more" aria-labelledby={id}>
      <h2 className="heading" id={id}>
        {heading}
      </h2>
      <div className="stack split">
        {articles.map(card => (
          <Story key={card.id} article={card} />
        ))}
      </div>
    </section>
  )
}

/** The way to the articles that appeared before and after in the same section. */
export function Neighbours({ older, newer }: { older: ArticleCard | undefined; newer: ArticleCard | undefined }) {
  if (!older && !newer) return null
  return (
    <nav className="more neighbours" aria-label="Bài trước và bài sau trong chuyên mục">
      {older && <Neighbour label="Bài trước" rel="prev" article={older} />}
      {newer && <Neighbour label="Bài sau" rel="next" article={newer} />}
    </nav>
  )
}

function Neighbour({ label, rel, article }: { label: string; rel: 'prev' | 'next'; article: ArticleCard }) {
  return (
    <a href={article.href} rel={rel}>
      <span>{label}</span> {article.title}
    </a>
  )
}
