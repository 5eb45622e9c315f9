import type { Connection } from '#db/connection.ts'
import { listedArticlesById } from '#db/queries/article-lists.ts'
import {
  mostRanked,
  type SearchOrder,
  type SearchScope,
  searchArticles,
  whichMatch,
  withinPatience,
} from '#db/queries/search.ts'
import { publishedContents } from '#db/queries/search-upkeep.ts'
import { type FoundArticle, foundArticle } from './found-article.ts'
import type { Hit } from './hits.ts'
import { pairsOf, partsThatMatch, type SearchQuery, searchQuery } from './query.ts'
import { longestQuestion, type Question, readQuestion } from './question.ts'
import { restoreAccents } from './restore-accents.ts'

export type Answer =
  /** `loose`: nothing has the words as neighbours, so these have all of them somewhere. */
  | {
      kind: 'found' | 'loose'
      found: FoundArticle[]
      total: number
      isAtLeast: boolean
      pages: number
      perhaps?: string
    }
  /** Nothing at all, and what else could be asked. */
  | { kind: 'none'; elsewhere: number; parts: string[] }
  /** There are answers, but not so many pages of them. */
  | { kind: 'beyond'; pages: number }
  | { kind: 'empty' | 'too-long' }

type Page = { number: number; size: number }
type Asked = { scope?: SearchScope; order?: SearchOrder; page: Page }

const mostParts = 4

/**
 * One page of the articles that answer a reader's question. Throws when the database takes longer than two seconds
 * over it, or does not answer.
 */
export async function answerQuestion(db: Connection, typed: string, asked: Asked): Promise<Answer> {
  if (typed.length > longestQuestion) return { kind: 'too-long' }
  const question = readQuestion(typed)
  if (!question) return { kind: 'empty' }
  return withinPatience(db, async tx => {
    const query = searchQuery(question)
    const { ids, loose } = await matches(tx, query, asked)
    if (ids.length === 0) return otherQuestions(tx, question, query, asked.scope)
    return show(tx, typed, question, ids, { loose, page: asked.page })
  })
}

async function matches(db: Connection, query: SearchQuery, asked: Asked): Promise<{ ids: string[]; loose: boolean }> {
  const { phrase, rank } = query
  const close = await searchArticles(db, { ...query.close, phrase, rank }, asked)
  if (close.length > 0 || !query.loose) return { ids: close, loose: false }
  return { ids: await searchArticles(db, { ...query.loose, phrase, rank }, asked), loose: true }
}

async function show(
  db: Connection,
  typed: string,
  question: Question,
  ids: string[],
  { loose, page }: { loose: boolean; page: Page },
): Promise<Answer> {
  const total = Math.min(ids.length, mostRanked)
  const pages = Math.ceil(total / page.size)
  if (page.number > pages) return { kind: 'beyond', pages }
  const shown = ids.slice(0, total).slice((page.number - 1) * page.size, page.number * page.size)
  const { found, hits } = await readFound(db, question, shown, loose)
  const perhaps = restoreAccents(typed, question, hits)
  const kind = loose ? 'loose' : 'found'
  return { kind, found, total, isAtLeast: ids.length > mostRanked, pages, ...(perhaps && { perhaps }) }
}

async function readFound(db: Connection, question: Question, ids: string[], loose: boolean) {
  const articles = new Map((await listedArticlesById(db, ids)).map(article => [article.id, article]))
  const contents = await publishedContents(db, ids)
  const found: FoundArticle[] = []
  const hits: Hit[] = []
  for (const id of ids) {
    const article = articles.get(id)
    if (!article) continue
    const marked = foundArticle(article, contents.get(id), question, { loose })
    found.push(marked.found)
    hits.push(...marked.hits)
  }
  return { found, hits }
}

/** For a question without an answer: how many there are outside the filters, and which parts of it have some. */
async function otherQuestions(
  db: Connection,
  question: Question,
  query: SearchQuery,
  scope: SearchScope = {},
): Promise<Answer> {
  const isFiltered = Object.keys(scope).length > 0
  const elsewhere = isFiltered ? (await matches(db, query, { page: { number: 1, size: 1 } })).ids.length : 0
  if (elsewhere > 0) return { kind: 'none', elsewhere, parts: [] }
  const match = new Set(await whichMatch(db, pairsOf(question), scope))
  return { kind: 'none', elsewhere, parts: partsThatMatch(question, match).slice(0, mostParts) }
}
