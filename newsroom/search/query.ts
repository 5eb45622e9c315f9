import { quoteLexeme } from './search-terms.ts'
import { pairOf, symbolsOf, type Token, tokensOf } from './tokens.ts'

/** What readers may type; longer questions are refused with a sentence instead of answered slowly. */
export const longestQuery = 200
const mostWords = 24

/** A question as three tsquery texts (cast them with ::tsquery), from narrow to wide. */
export type SearchQuery = {
  /** As it was typed, accents included. */
  exact: string
  /** The same whatever the accents. */
  folded: string
  /** Each word somewhere, whatever its neighbours: for questions that nothing answers as they stand. */
  loose: string
}

/** The tsqueries of a question, or undefined when there is nothing in it to look for (`%%%`). */
export function searchQuery(question: string): SearchQuery | undefined {
  const symbols = symbolsOf(question).map(({ symbol }) => `#${symbol}`)
  const words = tokensOf(withoutSymbols(question)).slice(0, mostWords)
  if (words.length === 0 && symbols.length === 0) return undefined
  return {
    exact: conjunction([...symbols, ...lexemes(words, exactOf, 'exact')]),
    folded: conjunction([...symbols, ...lexemes(words, token => token.folded, 'folded')]),
    loose: conjunction([...symbols, ...words.map(token => token.folded)]),
  }
}

/** A question with its document symbols blanked out, every other character in its place. */
export function withoutSymbols(question: string): string {
  let rest = question
  for (const { start, end } of symbolsOf(question)) {
    rest = `${rest.slice(0, start)}${','.repeat(end - start)}${rest.slice(end)}`
  }
  return rest
}

/** Pairs where words have neighbours, single words where they stand alone. */
function lexemes(words: Token[], single: (token: Token) => string, form: 'exact' | 'folded'): string[] {
  const paired = new Set(words.map(token => token.previous))
  return words.flatMap(token => {
    const pair = pairOf(token)
    if (pair) return [form === 'exact' && pair.exact !== pair.folded ? `=${pair.exact}` : pair.folded]
    return paired.has(token) ? [] : [single(token)]
  })
}

function exactOf(token: Token): string {
  return token.exact === token.folded ? token.folded : `=${token.exact}`
}

function conjunction(lexemesOfQuery: string[]): string {
  return [...new Set(lexemesOfQuery)].map(quoteLexeme).join(' & ')
}
