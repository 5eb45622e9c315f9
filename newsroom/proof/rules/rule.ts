import type { Issue } from '../finding.ts'
import type { LanguageModel } from '../language-model.ts'
import type { Token } from '../tokens.ts'

/** A line as the rules get it: canonical text (canonical-text.ts), its tokens, and the language model where there is one. */
export type ReadLine = { text: string; tokens: Token[]; model: LanguageModel | undefined }

/** Looks at one line alone. */
export type LineRule = (line: ReadLine) => Issue[]

/** Whether nothing but blanks stands between two places of a line, and at least one. */
export function onlyBlanksBetween(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!' \u00a0\t'.includes(text[at] as string)) return false
  return to > from
}

/** A word spelt as another is: with a capital first letter, all in capitals, or as it is. */
export function inCaseOf(pattern: Token, word: string): string {
  if (pattern.allCapitals) return word.toUpperCase()
  return pattern.capital ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
