import type { ArticleCard } from '#newsroom/articles/article-card.ts'
import { Story } from './stories.tsx'

type Props = { name: string; href: string; articles: ArticleCard[] }

/** A section on the front page: its newest article with picture and summary, then headlines. */
export function SectionBlock({ name, href, articles }: Props) {
  const [first, ...others] = articles
  if (!first) return null
  return (
    <section className="section-block">
      <h2 className="heading">
        <a href={href}>{name}</a>
      </h2>
      <Story article={first} picture="above" summary />
      <ul className="headlines">
        {others.map(article => (
          <li key={article.id}>
            <a className="headline" href={article.href}>
              {article.title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
