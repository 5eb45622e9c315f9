import type { OldCharset } from './old-charsets.ts'
import { tcvn3Letters } from './tcvn3.ts'
import { splitTone } from './tones.ts'
import { vniLetters } from './vni.ts'

// Beside the tests: text as the old keyboards wrote it.

const inverse = (letters: ReadonlyMap<string, string>) => new Map([...letters].map(([code, letter]) => [letter, code]))
const tcvn3 = inverse(tcvn3Letters)
const vni = inverse(vniLetters)
const viqrMarks: Record<string, string> = { ă: 'a(', â: 'a^', ê: 'e^', ô: 'o^', ơ: 'o+', ư: 'u+', đ: 'dd' }
const viqrTones = ['', '`', "'", '?', '~', '.']

/** Unicode text in an old charset. Accented capitals of TCVN3 exist in its capital fonts alone. */
export function encodeOldText(text: string, charset: OldCharset): string {
  const letters = [...text.normalize('NFC')]
  switch (charset) {
    case 'tcvn3':
      return letters.map(letter => tcvn3.get(letter) ?? letter).join('')
    case 'tcvn3-capitals':
      return letters.map(letter => tcvn3.get(letter.toLowerCase()) ?? letter.toLowerCase()).join('')
    case 'vni':
      return letters.map(letter => vni.get(letter) ?? letter).join('')
    case 'viqr':
      return letters.map(toViqr).join('')
  }
}

function toViqr(letter: string): string {
  if (/[`'?~.^(+*\\]/.test(letter)) return `\\${letter}`
  const { plain, tone } = splitTone(letter.toLowerCase())
  const written = (viqrMarks[plain] ?? plain) + viqrTones[tone]
  return letter === letter.toLowerCase() ? written : written.toUpperCase()
}
