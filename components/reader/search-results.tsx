import type { ArticleCard } from '#newsroom/articles/article-card.ts'
import type { Piece } from '#newsroom/search/highlight.ts'
import { Highlighted } from './highlighted.tsx'
import { Story } from './stories.tsx'

/** What was found: each article with its title and the passage that answers, both marked. */
export function SearchResults({ found }: { found: { card: ArticleCard; title: Piece[]; passage: Piece[] }[] }) {
  return (
    <ol className="stack">
      {found.map(({ card, title, passage }) => (
        <li key={card.id}>
          <Story
            article={card}
            heading="h2"
            section
            summary
            title={<Highlighted pieces={title} />}
            summaryText={<Highlighted pieces={passage} />}
          />
        </li>
      ))}
    </ol>
  )
}

type OrderProps = { order: 'relevance' | 'newest'; hrefOf: (order: 'relevance' | 'newest') => string }

/** The two orders as links, the current one marked. */
export function SearchOrders({ order, hrefOf }: OrderProps) {
  const orders = [
    ['relevance', 'Liên quan nhất'],
    ['newest', 'Mới nhất'],
  ] as const
  return (
    <nav className="search-orders" aria-label="Sắp xếp kết quả">
      <ul>
        {orders.map(([value, name]) => (
          <li key={value}>
            <a href={hrefOf(value)} aria-current={value === order ? 'true' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type Suggestion = { text: string; href: string }

/** For a question without an answer: what else the reader could do. */
export function NothingFound({ parts, sections }: { parts: Suggestion[]; sections: Suggestion[] }) {
  return (
    <div className="search-help">
      {parts.length > 0 && <Suggestions heading="Thử tìm riêng" suggestions={parts} />}
      <h2>Gợi ý</h2>
      <ul className="search-tips">
        <li>Kiểm tra lại chính tả; có thể gõ không dấu.</li>
        <li>Bớt từ, hoặc dùng từ thường gặp hơn.</li>
        <li>Số văn bản gõ đủ cả ký hiệu, chẳng hạn 13-CT/TU hoặc 30/2020/NĐ-CP.</li>
        <li>Đặt cụm từ trong ngoặc kép chỉ khi cần tìm đúng nguyên văn.</li>
      </ul>
      <Suggestions heading="Xem theo chuyên mục" suggestions={sections} />
    </div>
  )
}

function Suggestions({ heading, suggestions }: { heading: string; suggestions: Suggestion[] }) {
  return (
    <>
      <h2>{heading}</h2>
      <ul className="subsections">
        {suggestions.map(({ text, href }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
