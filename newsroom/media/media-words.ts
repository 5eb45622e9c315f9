import { type SQL, sql } from 'drizzle-orm'
import { tokensOf } from '#newsroom/search/tokens.ts'

/** The words that a medium is found by, as a tsvector: those of its texts, in one spelling and without accents. */
export function mediaWords(...texts: string[]): SQL<string> {
  return sql`array_to_tsvector(${sql.param(foldedWords(texts.join('\n')))}::text[])`
}

/**
 * A question as a tsquery: every word begins one of the medium's. Empty when the question has no word. Words are
 * letters and digits alone, so that none can be an operator.
 */
export function mediaQuestion(question: string): string {
  return foldedWords(question)
    .map(word => `'${word}':*`)
    .join(' & ')
}

function foldedWords(text: string): string[] {
  return [...new Set(tokensOf(text).map(({ folded }) => folded))]
}
