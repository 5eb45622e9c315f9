import type { ReactNode } from 'react'
import type { Focus } from '#db/queries/article-lists.ts'
import type { ArticleCard } from '#newsroom/articles/article-card.ts'
import { Picture } from './picture.tsx'

/** The front page's first story. */
export function LeadStory({ article }: { article: ArticleCard }) {
  return (
    <article className="lead">
      <Cover article={article} sizes="(min-width: 64rem) 36rem, 100vw" eager />
      <div>
        <h2>
          <a className="story-link" href={article.href}>
            {article.title}
          </a>
        </h2>
        <p className="story-summary">{article.standfirst}</p>
        <StoryMeta article={article} />
      </div>
    </article>
  )
}

type StoryProps = {
  article: ArticleCard
  heading?: 'h2' | 'h3'
  /** Only where the picture is big enough to be worth its bytes. */
  picture?: 'none' | 'beside' | 'above'
  summary?: boolean
  section?: boolean
  title?: ReactNode
  summaryText?: ReactNode
}

/** An article in a list: headline, and what of picture, summary and section the list has room for. */
export function Story(props: StoryProps) {
  const { article, heading: Heading = 'h3', picture = 'none', summary = false, section = false } = props
  return (
    <article className={`story story-${article.cover ? picture : 'none'}`}>
      {picture !== 'none' && (
        <Cover article={article} sizes={picture === 'above' ? '(min-width: 48rem) 24rem, 100vw' : '9rem'} />
      )}
      <div>
        <Heading>
          <a className="story-link" href={article.href}>
            {props.title ?? article.title}
          </a>
        </Heading>
        {summary && <p className="story-summary">{props.summaryText ?? article.standfirst}</p>}
        <StoryMeta article={article} section={section} />
      </div>
    </article>
  )
}

function Cover({ article, sizes, eager = false }: { article: ArticleCard; sizes: string; eager?: boolean }) {
  if (!article.cover) return null
  return (
    <div className={`story-cover${focusClasses(article.cover.focus)}`}>
      <Picture files={article.cover.files} alt={article.cover.alt} sizes={sizes} eager={eager} />
    </div>
  )
}

/** The policy of the site allows no style in an element: tenths are fine enough, and reader-focus.css has a class for each. */
function focusClasses(focus: Focus | null): string {
  if (!focus) return ''
  const tenth = (hundredths: number) => Math.round(hundredths / 10)
  return ` focus-x-${tenth(focus.x)} focus-y-${tenth(focus.y)}`
}

function StoryMeta({ article, section = true }: { article: ArticleCard; section?: boolean }) {
  return (
    <p className="story-meta">
      {section && <a href={article.section.href}>{article.section.name}</a>}
      <time dateTime={article.time.machine}>{article.time.label}</time>
    </p>
  )
}
