import { syllableOf } from '#newsroom/text/syllable.ts'
import { hasVietnameseLetter } from '#newsroom/text/tones.ts'
import { type Echoes, echoesIn, echoOf, soundsOf } from './echoes.ts'
import type { Issue } from './finding.ts'
import { inCaseOf } from './rules/rule.ts'
import type { Token } from './tokens.ts'
import { type WordModel, type WrongWord, wrongWords } from './wrong-words.ts'

// Logarithms of odds: from here on red, and from here on dotted.
const [certain, doubtful] = [2, 0.75]
// What the rest of a document may add to the certainty of a word.
const mostAdded = 2.5
// What a document has twice is how the name is spelt, unless everything speaks against it.
const beyondDoubt = 4

/** A line, what looks wrong in it by itself, and its words as echoes count them. */
export type DoubtedLine = { tokens: Token[]; words: WrongWord[]; sounds: string[] }

/** Reads a line by itself: words that look wrong, and those that would if the rest of the document spoke against them too. */
export function doubtedLine(tokens: Token[], model: WordModel | undefined, least = doubtful - mostAdded): DoubtedLine {
  if (!model) return { tokens, words: [], sounds: [] }
  const words = wrongWords(tokens, model, least).filter(({ index }) => !isInSymbol(tokens, index))
  return { tokens, words, sounds: soundsOf(tokens) }
}

/**
 * The doubted words of each line as the whole document lets them look: surer where it writes elsewhere what is
 * probably meant, less sure where it writes the same again. Names that it spells so more than once are not doubted.
 */
export function wordsInDocument(lines: DoubtedLine[], weights: readonly number[]): WrongWord[][] {
  if (lines.every(({ words }) => words.length === 0)) return lines.map(() => [])
  const names = namesIn(lines.map(({ tokens }) => tokens))
  const echoes = echoesIn(lines.map(({ sounds }) => sounds))
  return lines.map(({ tokens, words }) =>
    words
      .map(word => ({ ...word, certainty: word.certainty + addedBy(echoes, tokens, word, weights) }))
      .filter(({ index, certainty }) => !isSpeltSoAgain(tokens[index] as Token, certainty, names)),
  )
}

function addedBy(echoes: Echoes, tokens: Token[], { index, meant }: WrongWord, weights: readonly number[]): number {
  const added = echoOf(tokens, index, meant, echoes).reduce((sum, count, at) => sum + count * (weights[at] ?? 0), 0)
  return Math.min(mostAdded, added)
}

/** What is said about a doubted word, when it is doubtful enough. */
export function wrongWordIssue(tokens: Token[], { index, meant, certainty }: WrongWord): Issue | undefined {
  if (certainty < doubtful) return undefined
  const token = tokens[index] as Token
  const suggestion = inCaseOf(token, meant)
  // What may be a word of another language is asked about and holds nothing up.
  const isCertain = certainty >= certain && (syllableOf(token.lower) !== undefined || hasVietnameseLetter(token.lower))
  const message = isCertain
    ? `“${token.text}” ở đây sai: đúng ra là “${suggestion}”.`
    : `“${token.text}” ở đây có thể là “${suggestion}” gõ nhầm.`
  const severity = isCertain ? 'must' : 'should'
  return { from: token.from, to: token.to, rule: 'wrong-word', severity, message, suggestions: [suggestion] }
}

/** Letters in the symbol of a document: 11-QĐi/TW. */
function isInSymbol(tokens: Token[], index: number): boolean {
  const [before2, before, after] = [tokens[index - 2], tokens[index - 1], tokens[index + 1]]
  if (before && /^[-–/]$/.test(before.text) && before2?.kind === 'number') return true
  return after?.text === '/' && tokens[index]?.capital === true
}

/** The capitalised words of a document that open no sentence, which are mostly names, and how often each stands there. */
function namesIn(lines: readonly Token[][]): ReadonlyMap<string, number> {
  const names = new Map<string, number>()
  for (const tokens of lines) {
    for (const [index, token] of tokens.entries()) {
      const isInside = !token.opensLine && tokens[index - 1]?.kind === 'word'
      if (token.capital && isInside) names.set(token.text, (names.get(token.text) ?? 0) + 1)
    }
  }
  return names
}

function isSpeltSoAgain(token: Token, certainty: number, names: ReadonlyMap<string, number>): boolean {
  if (!token.capital || token.allCapitals || certainty > beyondDoubt) return false
  return (names.get(token.text) ?? 0) >= 2
}
