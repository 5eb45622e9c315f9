import type { ListedArticle } from '#db/queries/article-lists.ts'
import { plainText } from '#newsroom/articles/body-text.ts'
import { storedContent } from '#newsroom/articles/content.ts'
import { highlight, type Piece } from './highlight.ts'
import { type Hit, hitsIn, surest } from './hits.ts'
import { passageOf } from './passage.ts'
import type { Question } from './question.ts'

/** An article that answers a question: its title and the passage that answers best, both marked. */
export type FoundArticle = { article: ListedArticle; title: Piece[]; passage: Piece[] }

// Some 20,000 words: as much as the index knows.
const longestText = 100_000

/** Marks what answers a question in an article whose published content is given; and where that is. */
export function foundArticle(
  article: ListedArticle,
  stored: unknown,
  question: Question,
  { loose }: { loose: boolean },
): { found: FoundArticle; hits: Hit[] } {
  const content = storedContent(stored)
  const text = `${content.standfirst}\n${plainText(content.body)}`.slice(0, longestText)
  const titleHits = hitsIn(article.title, question, { loose })
  const hits = surest([...titleHits, ...hitsIn(text, question, { loose })])
  const isOfTitle = new Set(titleHits)
  const inTitle = hits.filter(hit => isOfTitle.has(hit))
  const inText = hits.filter(hit => !isOfTitle.has(hit))
  return {
    found: { article, title: highlight(article.title, inTitle), passage: passageOf(text, inText) },
    hits,
  }
}
