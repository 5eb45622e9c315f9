/** A way in which a word comes to stand for another: how likely it is (a logarithm), and its number in the classifier. */
export type Slip = { prior: number; group: number }

const toneForgottenToo = 2
const slip = (prior: number, group: number, groupWithTone = group) => ({
  slip: { prior, group },
  /** The same, and the tone is missing or wrong as well. */
  withTone: { prior: prior - toneForgottenToo, group: groupWithTone },
})

/** What happens to words under people's fingers. The numbers are those that the classifier was trained with. */
export const slips = {
  toneMissing: slip(-1, 0),
  toneAdded: slip(-2, 1),
  hoiForNga: slip(-1, 2),
  wrongTone: slip(-2, 3),
  marksMissing: slip(-1, 4),
  marksAndToneMissing: slip(-2, 4),
  wrongMarks: slip(-2, 5),
  wrongMarksAndTone: slip(-4, 5),
  letterMissing: slip(-1.5, 6),
  doubleLetterHalved: slip(-1.5, 6, 10),
  letterTooMany: slip(-2, 7),
  letterDoubled: slip(-1.2, 8),
  keyBeside: slip(-2.5, 9),
  otherLetter: slip(-4, 10),
  swapped: slip(-2.5, 11),
  swappedAndMarksMoved: slip(-4, 11, 10),
  otherOnset: slip(-2.5, 12),
  otherCoda: slip(-2.5, 13),
} as const

export type SlipName = keyof typeof slips

const besideOnKeyboard: Record<string, string> = {
  q: 'wa',
  w: 'qes',
  e: 'wrd',
  r: 'etf',
  t: 'ryg',
  y: 'tuh',
  u: 'yij',
  i: 'uok',
  o: 'ipl',
  p: 'o',
  a: 'qsz',
  s: 'awdxz',
  d: 'sefcx',
  f: 'drgvc',
  g: 'fthbv',
  h: 'gyjnb',
  j: 'hukmn',
  k: 'jilm',
  l: 'kop',
  z: 'asx',
  x: 'zsdc',
  c: 'xdfv',
  v: 'cfgb',
  b: 'vghn',
  n: 'bhjm',
  m: 'njk',
}

/** The keys around one (without marks), in a row of letters. */
export function keysBeside(key: string): string {
  return besideOnKeyboard[key] ?? ''
}

/** Whether a key (without marks) lies beside the one that was meant. */
export function isBeside(meant: string, typed: string): boolean {
  return typed !== '' && keysBeside(meant).includes(typed)
}

const pairs = (text: string) => text.split(' ').map(pair => pair.split('/') as [string, string])

/** Onsets that regions pronounce alike or that are typed for each other, each pair both ways. */
export const onsetPairs = pairs('s/x ch/tr d/gi d/r gi/r l/n d/v v/gi n/nh kh/h c/kh t/th qu/c đ/d p/ph h/qu')
/** The same of codas. */
export const codaPairs = pairs('n/ng c/t n/nh ch/t m/n p/t nh/ng c/ch')
