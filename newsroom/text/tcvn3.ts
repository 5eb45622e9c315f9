import { type Tone, tones, withTone } from './tones.ts'

// TCVN 5712:1993 VN3 ("ABC"): each vowel's codes for ngang, huyền, sắc, hỏi, ngã, nặng. Where 0 stands, it is ASCII.
const vowels: Record<string, readonly number[]> = {
  a: [0, 0xb5, 0xb8, 0xb6, 0xb7, 0xb9],
  ă: [0xa8, 0xbb, 0xbe, 0xbc, 0xbd, 0xc6],
  â: [0xa9, 0xc7, 0xca, 0xc8, 0xc9, 0xcb],
  e: [0, 0xcc, 0xd0, 0xce, 0xcf, 0xd1],
  ê: [0xaa, 0xd2, 0xd5, 0xd3, 0xd4, 0xd6],
  i: [0, 0xd7, 0xdd, 0xd8, 0xdc, 0xde],
  o: [0, 0xdf, 0xe3, 0xe1, 0xe2, 0xe4],
  ô: [0xab, 0xe5, 0xe8, 0xe6, 0xe7, 0xe9],
  ơ: [0xac, 0xea, 0xed, 0xeb, 0xec, 0xee],
  u: [0, 0xef, 0xf3, 0xf1, 0xf2, 0xf4],
  ư: [0xad, 0xf5, 0xf8, 0xf6, 0xf7, 0xf9],
  y: [0, 0xfa, 0xfd, 0xfb, 0xfc, 0xfe],
}
const others: [number, string][] = [
  [0xae, 'đ'],
  ...[...'ĂÂÊÔƠƯĐ'].map((letter, index): [number, string] => [0xa1 + index, letter]),
]

/** The letters of TCVN3 by the Latin-1 characters that stand for them: ư is the soft hyphen. */
export const tcvn3Letters: ReadonlyMap<string, string> = new Map(
  [
    ...Object.entries(vowels).flatMap(([vowel, codes]) =>
      tones.map((tone: Tone): [number, string] => [codes[tone] as number, withTone(vowel, tone)]),
    ),
    ...others,
  ]
    .filter(([code]) => code !== 0)
    .map(([code, letter]) => [String.fromCharCode(code), letter]),
)

/** TCVN3 text as Unicode. Not normalised before: the soft hyphen is a letter here. */
export function fromTcvn3(text: string): string {
  return text.replace(/[\u00A1-\u00FE]/g, code => tcvn3Letters.get(code) ?? code)
}
