import { foldSyllable } from '#newsroom/text/syllable.ts'
import { type Token, tokensOf } from '../tokens.ts'

const endsSentence = /[.!?:…"“”'‘«•*\-–+]/

/** The entries of a line as the language model counts them: syllables in one spelling, `^` in names, `~` what is none, classes. */
export function keysOf(line: string): string[] {
  let opensSentence = true
  return tokensOf(line.normalize('NFC')).map(token => {
    const key = keyOf(token, opensSentence)
    opensSentence = token.kind === 'mark' && (opensSentence || endsSentence.test(token.text))
    return key
  })
}

function keyOf({ kind, text, lower, capital, allCapitals }: Token, opensSentence: boolean): string {
  if (kind === 'number') return '<n>'
  if (kind === 'mark') return /[,;]/.test(text) ? '<,>' : /[-–—/]/.test(text) ? '<d>' : '<p>'
  const syllable = foldSyllable(lower)
  if (syllable === undefined) return `~${lower}`
  return capital && !allCapitals && !opensSentence ? `^${syllable}` : syllable
}
