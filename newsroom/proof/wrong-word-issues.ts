import { syllableOf } from '#newsroom/text/syllable.ts'
import { hasVietnameseLetter } from '#newsroom/text/tones.ts'
import type { Issue } from './finding.ts'
import { inCaseOf } from './rules/rule.ts'
import type { Token } from './tokens.ts'
import { type WordModel, type WrongWord, wrongWords } from './wrong-words.ts'

// Logarithms of odds, set on published news: from here on red, and from here on dotted.
const [certain, doubtful] = [1.5, 0.25]
// What a document has twice is how the name is spelt, unless everything speaks against it.
const beyondDoubt = 4

/** How often each name stands in a document. */
export type Names = ReadonlyMap<string, number>

/** The words of a line that its language model takes for others mistyped. */
export function wrongWordIssues(
  tokens: Token[],
  model: WordModel,
): { index: number; issue: Issue; certainty: number }[] {
  return wrongWords(tokens, model, doubtful)
    .filter(({ index }) => !isInSymbol(tokens, index))
    .map(word => ({ index: word.index, certainty: word.certainty, issue: issueOf(tokens, word) }))
}

function issueOf(tokens: Token[], { index, meant, certainty }: WrongWord): Issue {
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
export function namesIn(lines: readonly Token[][]): Names {
  const names = new Map<string, number>()
  for (const tokens of lines) {
    for (const [index, token] of tokens.entries()) {
      const isInside = !token.opensLine && tokens[index - 1]?.kind === 'word'
      if (token.capital && isInside) names.set(token.text, (names.get(token.text) ?? 0) + 1)
    }
  }
  return names
}

/** Whether a word is a name that the document spells like this more than once. */
export function isSpeltSoAgain(token: Token, certainty: number, names: Names): boolean {
  if (!token.capital || token.allCapitals || certainty > beyondDoubt) return false
  return (names.get(token.text) ?? 0) >= 2
}
