import { foldWord } from './fold.ts'

/** A word or number of a text, where it stands, and the word before it in the same span. */
export type Token = {
  written: string
  /** In the one spelling that is compared. */
  exact: string
  /** The same without accents. */
  folded: string
  start: number
  end: number
  previous: Token | undefined
}

// Longer "words" are keys, hashes and noise; PostgreSQL refuses lexemes of more than 2,046 bytes.
const longestWord = 40

const wordPattern = /(\p{L}[\p{L}\p{M}]*|\d+(?:[.,]\d+)*)|[.!?;:,()“”„«»"…\n]/gu

/**
 * The words of a text in order. Two words are neighbours (`previous`) only when no punctuation stands between them;
 * hyphens and slashes do not part (kinh tế-xã hội).
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let previous: Token | undefined
  for (const match of text.matchAll(wordPattern)) {
    const token = match[1] === undefined ? undefined : tokenAt(match[1], match.index, previous)
    if (token) tokens.push(token)
    previous = token
  }
  return tokens
}

function tokenAt(word: string, start: number, previous: Token | undefined): Token | undefined {
  if (word.length > longestWord) return undefined
  return { written: word, ...foldWord(word), start, end: start + word.length, previous }
}

/** The pair of a token and the one before it, folded and exact; undefined at the beginning of a span. */
export function pairOf(token: Token): { folded: string; exact: string } | undefined {
  if (!token.previous) return undefined
  return {
    folded: `${token.previous.folded}_${token.folded}`,
    exact: `${token.previous.exact}_${token.exact}`,
  }
}
