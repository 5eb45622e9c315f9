import { searchQuery, withoutSymbols } from './query.ts'
import { symbolsOf, type Token, tokensOf } from './tokens.ts'

/** A piece of a text, and whether it answers the question. */
export type Piece = { text: string; hit: boolean }

type Range = { start: number; end: number }

/**
 * A text in pieces, those marked that answer the question: whatever the accents of either, "dan van" marks "Dân vận".
 * Words that were asked for as neighbours are marked as neighbours only, unless the answer is a loose one.
 */
export function highlight(text: string, question: string, { loose = false } = {}): Piece[] {
  if (!searchQuery(question)) return [{ text, hit: false }]
  const asked = tokensOf(withoutSymbols(question))
  const tokens = tokensOf(text)
  const askedSymbols = new Set(symbolsOf(question).map(({ symbol }) => symbol))
  const hits: Range[] = symbolsOf(text).filter(({ symbol }) => askedSymbols.has(symbol))
  hits.push(...(loose ? singles(tokens, asked) : neighbours(tokens, asked)))
  return cut(text, hits)
}

function neighbours(tokens: Token[], asked: Token[]): Range[] {
  const paired = new Set(asked.map(token => token.previous))
  const alone = new Set(asked.filter(token => !token.previous && !paired.has(token)).map(token => token.folded))
  const pairs = new Set(asked.filter(token => token.previous).map(token => `${token.previous?.folded} ${token.folded}`))
  return tokens.flatMap((token): Range[] => {
    if (token.previous && pairs.has(`${token.previous.folded} ${token.folded}`)) {
      return [{ start: token.previous.start, end: token.end }]
    }
    return alone.has(token.folded) ? [token] : []
  })
}

function singles(tokens: Token[], asked: Token[]): Range[] {
  const words = new Set(asked.map(token => token.folded))
  return tokens.filter(token => words.has(token.folded))
}

function cut(text: string, ranges: Range[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of ranges.toSorted((one, other) => one.start - other.start)) {
    if (end <= at) continue
    const from = Math.max(start, at)
    const last = pieces.at(-1)
    if (from === at && last?.hit) last.text += text.slice(from, end)
    else {
      if (from > at) pieces.push({ text: text.slice(at, from), hit: false })
      pieces.push({ text: text.slice(from, end), hit: true })
    }
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false })
  return pieces
}
