import { type Tone, withTone } from './tones.ts'

// RFC 1456: a vowel, its mark (circumflex, breve, horn), its tone; a backslash before a sign that is only a sign.
const tonesBySign: Record<string, Tone> = { '`': 1, "'": 2, '?': 3, '~': 4, '.': 5 }
const marked: Record<string, string> = {
  'a^': 'â',
  'e^': 'ê',
  'o^': 'ô',
  'a(': 'ă',
  'o+': 'ơ',
  'u+': 'ư',
  'o*': 'ơ',
  'u*': 'ư',
}
const sequence = /\\(.)|(dd)|(a[(^]?|e\^?|o[+*^]?|u[+*]?|[iy])([`'?~.]?)/gi
const address = /@|:\/\/|www\.|\d/

/** Whether a word is no Vietnamese in any charset: a web or e-mail address, or something with digits. */
export function isAddress(word: string): boolean {
  return address.test(word)
}

/** VIQR text as Unicode. Web and e-mail addresses and what has digits stay as they are. */
export function fromViqr(text: string): string {
  return text.replace(/\S+/g, word => (isAddress(word) ? word : decodeWord(word)))
}

function decodeWord(word: string): string {
  return word.replace(sequence, (whole, escaped, double, vowel, sign) => {
    if (escaped !== undefined) return escaped
    if (double !== undefined) return double.startsWith('D') ? 'Đ' : 'đ'
    const base = vowel.toLowerCase()
    const letter = withTone(marked[base] ?? base, tonesBySign[sign] ?? 0)
    return whole.charAt(0) === base.charAt(0) ? letter : letter.toUpperCase()
  })
}
