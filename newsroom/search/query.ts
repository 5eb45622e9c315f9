import type { Question, Span } from './question.ts'
import { quoteLexeme } from './search-terms.ts'
import { pairOf, type Token } from './tokens.ts'

/** What has to match: tsquery texts (cast them with ::tsquery). */
export type SearchTerms = {
  /** As it was typed, accents included. */
  exact: string
  /** The same whatever the accents; equal to `exact` for a question without accents. */
  folded: string
}

/** A question as tsqueries, from narrow to wide. */
export type SearchQuery = {
  close: SearchTerms
  /** Each word somewhere, whatever its neighbours, for questions that nothing answers as they stand. */
  loose: SearchTerms | undefined
  /** Phrases of three words and more, which pairs alone would find in pieces. */
  phrase: string | undefined
  /** What an article's head is ranked by: the more of these it has, the better. */
  rank: string
}

/** The tsqueries of a question. */
export function searchQuery({ symbols, spans }: Question): SearchQuery {
  const asked = symbols.map(symbol => `#${symbol}`)
  const exact = [...asked, ...spans.flatMap(exactOf)]
  const folded = [...asked, ...spans.flatMap(foldedOf)]
  const loosens = spans.some(({ words, strict }) => !strict && words.length > 1)
  return {
    close: { exact: conjunction(exact), folded: conjunction(folded) },
    loose: loosens
      ? {
          exact: conjunction([
            ...asked,
            ...spans.flatMap(span => (span.strict ? exactOf(span) : span.words.map(exactWord))),
          ]),
          folded: conjunction([
            ...asked,
            ...spans.flatMap(span => (span.strict ? exactOf(span) : span.words.map(({ folded }) => folded))),
          ]),
        }
      : undefined,
    phrase: phraseOf(spans),
    rank: [...new Set([...exact, ...folded])].map(quoteLexeme).join(' | '),
  }
}

/** A question's pairs of neighbours as tsquery texts, each once. */
export function pairsOf({ spans }: Question): string[] {
  return [...new Set(spans.flatMap(({ words }) => words.slice(1).map(pairQuery)))]
}

/** The parts of a question, as they were typed, whose neighbours are all among the pairs that `match`. */
export function partsThatMatch({ spans }: Question, match: Set<string>): string[] {
  const parts: string[] = []
  for (const { words } of spans) {
    let part: string[] = []
    for (const word of words.slice(1)) {
      if (!match.has(pairQuery(word))) part = []
      else if (part.length > 0) part.push(word.written)
      else part = [word.previous?.written ?? '', word.written]
      if (part.length > 2) parts.pop()
      if (part.length > 0) parts.push(part.join(' '))
    }
  }
  return [...new Set(parts)]
}

function pairQuery(word: Token): string {
  return quoteLexeme(foldedPair(word))
}

/** A span's lexemes: its pairs, or its one word, accents included. */
function exactOf({ words }: Span): string[] {
  const [first] = words
  if (words.length === 1 && first) return [exactWord(first)]
  return words.slice(1).map(exactPair)
}

function foldedOf(span: Span): string[] {
  // Quotation marks ask for the very word.
  if (span.strict) return exactOf(span)
  const [first] = span.words
  if (span.words.length === 1 && first) return [first.folded]
  return span.words.slice(1).map(foldedPair)
}

function exactWord({ exact, folded }: Token): string {
  return exact === folded ? folded : `=${exact}`
}

function exactPair(token: Token): string {
  const pair = pairOf(token)
  if (!pair) return exactWord(token)
  return pair.exact === pair.folded ? pair.folded : `=${pair.exact}`
}

function foldedPair(token: Token): string {
  return pairOf(token)?.folded ?? token.folded
}

/** The words in a row; that their accents are the right ones is asked by the pairs themselves. */
function phraseOf(spans: Span[]): string | undefined {
  const phrases = spans.filter(({ words, strict }) => strict && words.length > 2)
  if (phrases.length === 0) return undefined
  return phrases.map(({ words }) => `(${words.slice(1).map(foldedPair).map(quoteLexeme).join(' <-> ')})`).join(' & ')
}

function conjunction(lexemes: string[]): string {
  return [...new Set(lexemes)].map(quoteLexeme).join(' & ')
}
