import type { Body } from '#newsroom/articles/body.ts'
import { plainText } from '#newsroom/articles/body-text.ts'
import { symbolsOf } from './symbols.ts'
import { pairOf, type Token, tokensOf } from './tokens.ts'

/** To be raised whenever the terms change: what an older format made is then made again (reindex-articles.ts). */
export const termsFormat = 2

// PostgreSQL's own bounds: positions to 16,383, 256 a lexeme, one megabyte a vector.
const lastPosition = 16_383
const mostPositions = 255
const mostTokens = 20_000

type Searchable = { title: string; standfirst: string; body: Body }

/**
 * What search knows of an article, as texts of two tsvectors (cast them with ::tsvector). `terms`: for each word its
 * folded form (dan) and, where accents make a difference, its exact one (=dân), for each pair of neighbours the same
 * (dan_van, =dân_vận), and each document symbol (#13-ct/tu). Folded pairs have positions: a phrase is pairs that follow
 * each other. `headTerms`: the same of the title (weight A) and the standfirst (weight B) alone. At most the first 20,000
 * words count.
 */
export function searchTerms(content: Searchable): { terms: string; headTerms: string } {
  const terms = new TermList()
  const head = new TermList()
  const title = tokensOf(content.title)
  const standfirst = tokensOf(content.standfirst)
  const text = tokensOf(plainText(content.body)).slice(0, mostTokens)

  // Whatever stands apart keeps a gap between, so that no phrase reaches from the title into the text.
  let position = 1
  for (const part of [title, standfirst, text]) {
    for (const token of part) terms.addToken(token, position++)
    position++
  }
  title.forEach((token, index) => {
    head.addToken(token, index + 1, 'A')
  })
  standfirst.forEach((token, index) => {
    head.addToken(token, title.length + 2 + index, 'B')
  })
  for (const { symbol } of symbolsOf(content.title)) head.add(`#${symbol}`, 1, 'A')
  for (const { symbol } of symbolsOf(content.standfirst)) head.add(`#${symbol}`, 1, 'B')
  const whole = `${content.title}\n${content.standfirst}\n${plainText(content.body)}`
  for (const { symbol } of symbolsOf(whole)) terms.add(`#${symbol}`)
  return { terms: terms.toString(), headTerms: head.toString() }
}

class TermList {
  readonly #positions = new Map<string, string[]>()

  addToken(token: Token, position: number, weight?: 'A' | 'B'): void {
    const ofWord = weight ? position : undefined
    this.add(token.folded, ofWord, weight)
    if (token.exact !== token.folded) this.add(`=${token.exact}`, ofWord, weight)
    const pair = pairOf(token)
    if (!pair) return
    this.add(pair.folded, position, weight)
    if (pair.exact !== pair.folded) this.add(`=${pair.exact}`, ofWord, weight)
  }

  add(lexeme: string, position?: number, weight: 'A' | 'B' | '' = ''): void {
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
