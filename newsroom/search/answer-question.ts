import type { Connection } from '#db/connection.ts'
import { type ListedArticle, listedArticlesById } from '#db/queries/article-lists.ts'
import { mostRanked, searchArticles } from '#db/queries/search.ts'
import { longestQuery, searchQuery } from './query.ts'

/** `loose`: nothing has the words as neighbours, so these have all of them somewhere. */
export type Answer = {
  kind: 'found' | 'loose' | 'none' | 'empty' | 'too-long'
  articles: ListedArticle[]
  total: number
  /** The total was counted no further. */
  isAtLeast: boolean
}

/** One page of the articles that answer a reader's question, best first. */
export async function answerQuestion(
  db: Connection,
  question: string,
  page: { limit: number; offset: number },
): Promise<Answer> {
  if (question.length > longestQuery) return nothing('too-long')
  const query = searchQuery(question)
  if (!query) return nothing('empty')

  const close = await searchArticles(db, query, page)
  if (close.total > 0 || page.offset > 0) return listed('found', close)
  const loose = await searchArticles(db, { exact: query.loose, folded: query.loose }, page)
  return loose.total > 0 ? listed('loose', loose) : nothing('none')

  async function listed(kind: Answer['kind'], { ids, total }: { ids: string[]; total: number }): Promise<Answer> {
    const byId = new Map((await listedArticlesById(db, ids)).map(article => [article.id, article]))
    const articles = ids.flatMap(id => byId.get(id) ?? [])
    return { kind, articles, total, isAtLeast: total >= mostRanked }
  }
}

function nothing(kind: Answer['kind']): Answer {
  return { kind, articles: [], total: 0, isAtLeast: false }
}
