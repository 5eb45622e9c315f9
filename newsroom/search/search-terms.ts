import { type Body, plainText } from '#newsroom/articles/body.ts'
import { pairOf, symbolsOf, type Token, tokensOf } from './tokens.ts'

// PostgreSQL's own bounds: positions to 16,383, 256 a lexeme, one megabyte a vector. We stay far below them.
const lastPosition = 16_383
const mostPositions = 24
const mostTokens = 20_000

type Searchable = { title: string; standfirst: string; body: Body }

/**
 * What search knows of an article, as the text of a tsvector (cast it with ::tsvector): for each word its folded form
 * (dan) and, where accents make a difference, its exact one (=dân), for each pair of neighbours the same (dan_van,
 * =dân_vận), and each document symbol (#13-ct/tu). Those of the title weigh A. At most the first 20,000 words count.
 */
export function searchTerms(content: Searchable): string {
  const terms = new TermList()
  const title = tokensOf(content.title)
  title.forEach((token, index) => {
    terms.addToken(token, index + 1, 'A')
  })
  // The gap keeps the last word of the title and the first of the text apart.
  const text = `${content.standfirst}\n${plainText(content.body)}`
  tokensOf(text)
    .slice(0, mostTokens)
    .forEach((token, index) => {
      terms.addToken(token, title.length + 5 + index, '')
    })
  for (const { symbol } of symbolsOf(content.title)) terms.add(`#${symbol}`, 1, 'A')
  for (const { symbol } of symbolsOf(text)) terms.add(`#${symbol}`)
  return terms.toString()
}

class TermList {
  readonly #positions = new Map<string, string[]>()

  /** In the text only folded words carry positions: that is enough for ranking and keeps the index small. */
  addToken(token: Token, position: number, weight: 'A' | ''): void {
    const only = weight === 'A' ? position : undefined
    this.add(token.folded, position, weight)
    if (token.exact !== token.folded) this.add(`=${token.exact}`, only, weight)
    const pair = pairOf(token)
    if (!pair) return
    this.add(pair.folded, only, weight)
    if (pair.exact !== pair.folded) this.add(`=${pair.exact}`, only, weight)
  }

  add(lexeme: string, position?: number, weight: 'A' | '' = ''): void {
    const known = this.#positions.get(lexeme) ?? []
    if (position !== undefined && known.length < mostPositions) {
      known.push(Math.min(position, lastPosition) + weight)
    }
    this.#positions.set(lexeme, known)
  }

  toString(): string {
    return [...this.#positions]
      .map(([lexeme, positions]) => quoteLexeme(lexeme) + (positions.length > 0 ? `:${positions.join(',')}` : ''))
      .join(' ')
  }
}

/** A lexeme as tsvector and tsquery literals write it. */
export function quoteLexeme(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}
