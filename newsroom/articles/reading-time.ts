import { plainText } from './body-text.ts'
import type { Content } from './content.ts'

// Syllables that a Vietnamese adult reads silently in a minute, on the slow side.
const syllablesAMinute = 230

/** How many minutes the text takes to read, at least one. */
export function readingMinutes({ standfirst, body }: Pick<Content, 'standfirst' | 'body'>): number {
  const syllables = `${standfirst} ${plainText(body)}`.match(/[\p{L}\d]+/gu)?.length ?? 0
  return Math.max(1, Math.round(syllables / syllablesAMinute))
}
