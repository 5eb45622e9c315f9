import type { Question, Span } from './question.ts'
import { symbolsOf } from './symbols.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A place in a text that answers a question; `asked` says which part of the question, `isExact` with its very accents. */
export type Hit = { start: number; end: number; words: Token[]; asked: string; isExact: boolean }

/**
 * The places in a text that answer a question, in no order: whatever the accents of either, "dan van" finds "Dân vận".
 * Words that were asked for as neighbours are found as neighbours only, unless the answer is a loose one; what was asked
 * for in quotation marks is found as it stands.
 */
export function hitsIn(text: string, question: Question, { loose = false } = {}): Hit[] {
  const symbols = question.symbols.length > 0 ? symbolsOf(text) : []
  const hits: Hit[] = symbols
    .filter(({ symbol }) => question.symbols.includes(symbol))
    .map(({ symbol, start, end }) => ({ start, end, words: [], asked: `#${symbol}`, isExact: true }))
  const tokens = tokensOf(text)
  const free = question.spans.filter(({ strict }) => !strict)
  const runs = loose ? free.flatMap(({ words }) => words.map(word => [word])) : free.flatMap(neighbours)
  hits.push(...runsIn(tokens, runs))
  for (const { words, strict } of question.spans) {
    if (strict) hits.push(...runsIn(tokens, [words], words.some(hasAccent) ? sameAccents : sameLetters))
  }
  return hits
}

/** A span as the runs of words that are looked for: its pairs, or its one word. */
function neighbours({ words }: Span): Token[][] {
  if (words.length === 1) return [words]
  return words.slice(1).flatMap(word => (word.previous ? [[word.previous, word]] : []))
}

const hasAccent = ({ exact, folded }: Token) => exact !== folded
const sameLetters = (one: Token, other: Token) => one.folded === other.folded
const sameAccents = (one: Token, other: Token) => one.exact === other.exact

function runsIn(tokens: Token[], runs: Token[][], isSame = sameLetters): Hit[] {
  // By their last word: a token knows what stands before it.
  const byLast = Map.groupBy(runs, run => run.at(-1)?.folded ?? '')
  return tokens.flatMap(token =>
    (byLast.get(token.folded) ?? []).flatMap(run => {
      const words = runEndingAt(token, run, isSame)
      return words ? [hitOf(words, run)] : []
    }),
  )
}

function runEndingAt(last: Token, run: Token[], isSame: (one: Token, other: Token) => boolean): Token[] | undefined {
  const words: Token[] = []
  let at: Token | undefined = last
  for (const asked of run.toReversed()) {
    if (!at || !isSame(at, asked)) return undefined
    words.unshift(at)
    at = at.previous
  }
  return words
}

function hitOf(words: Token[], run: Token[]): Hit {
  return {
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    words,
    asked: run.map(({ folded }) => folded).join(' '),
    isExact: run.some(hasAccent) && run.every((asked, index) => asked.exact === words[index]?.exact),
  }
}

/** Where the very accents of the question are found, what differs in accents is no answer any more ("dân", not "dẫn"). */
export function surest(hits: Hit[]): Hit[] {
  const sure = new Set(hits.filter(({ isExact }) => isExact).map(({ asked }) => asked))
  return hits.filter(({ asked, isExact }) => isExact || !sure.has(asked))
}
