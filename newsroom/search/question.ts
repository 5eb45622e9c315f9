import { symbolsOf, withoutSymbols } from './symbols.ts'
import { type Token, tokensOf } from './tokens.ts'

/** What readers may type; longer questions are refused with a sentence instead of answered slowly. */
export const longestQuestion = 200
const mostWords = 24

/** Words that stand side by side; a `strict` span was in quotation marks and is looked for as it stands. */
export type Span = { words: Token[]; strict: boolean }

/** What a reader asks for: document symbols, and spans of words. */
export type Question = { symbols: string[]; spans: Span[] }

const quoted = /["“”„«]([^"“”„«»]+)["“”»]/gu

/** Reads what a reader typed, or answers undefined when there is nothing in it to look for (`%%%`). */
export function readQuestion(typed: string): Question | undefined {
  const symbols = [...new Set(symbolsOf(typed).map(({ symbol }) => symbol))]
  const words = withoutSymbols(typed)
  const strict = [...words.matchAll(quoted)].flatMap(([, inside = '']) => spansOf(inside, true))
  const free = spansOf(words.replace(quoted, ','), false)
  const spans = firstWords([...strict, ...free])
  return symbols.length === 0 && spans.length === 0 ? undefined : { symbols, spans }
}

function spansOf(text: string, strict: boolean): Span[] {
  const spans: Span[] = []
  for (const token of tokensOf(text)) {
    if (token.previous) spans.at(-1)?.words.push(token)
    else spans.push({ words: [token], strict })
  }
  return spans
}

/** A question is no longer than this many words, whatever was pasted. */
function firstWords(spans: Span[]): Span[] {
  let left = mostWords
  return spans.flatMap(span => {
    const words = span.words.slice(0, left)
    left -= words.length
    return words.length > 0 ? [{ ...span, words }] : []
  })
}
