import { canonicalWord, withoutAccents } from './fold.ts'

/** A word or number of a text, where it stands, and the word before it in the same span. */
export type Token = { exact: string; folded: string; start: number; end: number; previous: Token | undefined }

// Longer "words" are keys, hashes and noise; PostgreSQL refuses lexemes of more than 2,046 bytes.
const longestWord = 40

// A symbol of a document (13-CT/TU, 30/2020/NĐ-CP, 123/QĐ-UBND) also gives its words, so that a part of it is found.
const symbolPattern = /(?<![\p{L}\d])\d{1,5}(?:\/\d{4})?[-/]\p{L}{1,7}(?:[-/][\p{L}\d]{1,12})+(?![\p{L}\d])/gu
const wordPattern = /\p{L}[\p{L}\p{M}]*|\d+(?:[.,]\d+)*|[.!?;:,()“”"…\n]/gu

/**
 * The words of a text in order. Two words are neighbours (`previous`) only when no punctuation stands between them;
 * hyphens and slashes do not part (kinh tế-xã hội).
 */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let previous: Token | undefined
  for (const match of text.matchAll(wordPattern)) {
    const token = /^[\p{L}\d]/u.test(match[0]) ? tokenAt(match[0], match.index, previous) : undefined
    if (token) tokens.push(token)
    previous = token
  }
  return tokens
}

function tokenAt(word: string, start: number, previous: Token | undefined): Token | undefined {
  if (word.length > longestWord) return undefined
  const exact = canonicalWord(word)
  return { exact, folded: withoutAccents(exact), start, end: start + word.length, previous }
}

/** The document symbols in a text, in the one form that is compared: lower case, no accents, TƯ as TW. */
export function symbolsOf(text: string): { symbol: string; start: number; end: number }[] {
  return [...text.matchAll(symbolPattern)].map(match => ({
    symbol: withoutAccents(match[0].normalize('NFC').toLowerCase().replaceAll('ð', 'đ').replace(/\/tư$/, '/tw')),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The pair of a token and the one before it, folded and exact; undefined at the beginning of a span. */
export function pairOf(token: Token): { folded: string; exact: string } | undefined {
  if (!token.previous) return undefined
  return {
    folded: `${token.previous.folded}_${token.folded}`,
    exact: `${token.previous.exact}_${token.exact}`,
  }
}
