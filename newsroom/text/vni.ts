import { type Tone, withTone } from './tones.ts'

// VNI for Windows writes a vowel and then a second character with its mark, its tone, or both.
const plainTones = { ù: 2, ø: 1, û: 3, õ: 4, ï: 5 } as const
const circumflex = { â: 0, á: 2, à: 1, å: 3, ã: 4, ä: 5 } as const
const breve = { ê: 0, é: 2, è: 1, ú: 3, ü: 4, ë: 5 } as const
const alone = { ô: 'ơ', ö: 'ư', ñ: 'đ', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ' }

const pairs = (bases: Record<string, string>, signs: Record<string, number>): [string, string][] =>
  Object.entries(bases).flatMap(([written, vowel]) =>
    Object.entries(signs).map(([sign, tone]): [string, string] => [written + sign, withTone(vowel, tone as Tone)]),
  )

const lowerCase: [string, string][] = [
  ...pairs({ a: 'a', e: 'e', o: 'o', u: 'u', y: 'y', ô: 'ơ', ö: 'ư' }, plainTones).filter(([code]) => code !== 'yï'),
  ...pairs({ a: 'â', e: 'ê', o: 'ô' }, circumflex),
  ...pairs({ a: 'ă' }, breve),
  ...Object.entries(alone),
]

/** The letters of VNI by the one or two characters that stand for them. */
export const vniLetters: ReadonlyMap<string, string> = new Map([
  ...lowerCase,
  // Many typed a capital and left the sign after it small.
  ...lowerCase.map(([[base = '', sign = ''], letter]): [string, string] => [
    base.toUpperCase() + sign,
    letter.toUpperCase(),
  ]),
  ...lowerCase.map(([code, letter]): [string, string] => [code.toUpperCase(), letter.toUpperCase()]),
])

const codes = new RegExp([...vniLetters.keys()].toSorted((one, other) => other.length - one.length).join('|'), 'g')

/** VNI text as Unicode. */
export function fromVni(text: string): string {
  return text.replace(codes, code => vniLetters.get(code) ?? code)
}
