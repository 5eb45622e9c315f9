import { spell, splitPlain } from '#newsroom/text/syllable.ts'
import { isVowel, skeletonOf, splitTone, type Tone, tones, withTone } from '#newsroom/text/tones.ts'
import { codaPairs, onsetPairs } from '../slips.ts'

/** A number from 0 up to 1, each the next of a row that begins the same every time. */
export type Random = () => number

/** Pseudo-random numbers from a seed (mulberry32): good enough to choose errors, and the same on every machine. */
export function randomFrom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Mistake = (plain: string, tone: Tone, random: Random) => [plain: string, tone: Tone] | undefined

const letters = [...'abcdeghiklmnopqrstuvxyăâđêôơư']
const marked: Record<string, string> = {
  a: 'ăâ',
  ă: 'aâ',
  â: 'aă',
  d: 'đ',
  đ: 'd',
  e: 'ê',
  ê: 'e',
  o: 'ôơ',
  ô: 'oơ',
  ơ: 'oô',
  u: 'ư',
  ư: 'u',
}
const anyOf = <Value>(values: ArrayLike<Value>, random: Random) => values[Math.floor(random() * values.length)] as Value
const placeIn = (word: string, random: Random) => Math.floor(random() * word.length)
const replaced = (word: string, at: number, letter: string) => word.slice(0, at) + letter + word.slice(at + 1)

/** What is done to words, by the names that the judgement prints. */
const mistakes = {
  'tone missing': (plain, tone) => (tone === 0 ? undefined : [plain, 0]),
  'wrong tone': (plain, tone, random) => [
    plain,
    anyOf(
      tones.filter(other => other !== tone && other !== 0),
      random,
    ),
  ],
  'hỏi for ngã': (plain, tone) => (tone === 3 ? [plain, 4] : tone === 4 ? [plain, 3] : undefined),
  'wrong mark': (plain, tone, random) => {
    const at = placeIn(plain, random)
    const others = marked[plain[at] ?? '']
    return others === undefined ? undefined : [replaced(plain, at, anyOf(others, random)), tone]
  },
  'no marks': plain => [skeletonOf(plain), 0],
  'letter missing': (plain, tone, random) => [replaced(plain, placeIn(plain, random), ''), tone],
  'letter doubled': (plain, tone, random) => {
    const at = placeIn(plain, random)
    return [replaced(plain, at, `${plain[at]}${plain[at]}`), tone]
  },
  'letter added': (plain, tone, random) => {
    const at = placeIn(plain, random)
    return [plain.slice(0, at) + anyOf(letters, random) + plain.slice(at), tone]
  },
  'other letter': (plain, tone, random) => [replaced(plain, placeIn(plain, random), anyOf(letters, random)), tone],
  'letters swapped': (plain, tone, random) => {
    const at = placeIn(plain.slice(1), random)
    return [plain.slice(0, at) + (plain[at + 1] ?? '') + (plain[at] ?? '') + plain.slice(at + 2), tone]
  },
  'other onset': (plain, tone, random) => {
    const [one, other] = anyOf(onsetPairs, random)
    const parts = splitPlain(plain)
    return parts?.onset === one ? [other + parts.rhyme, tone] : undefined
  },
  'other coda': (plain, tone, random) => {
    const [one, other] = anyOf(codaPairs, random)
    return plain.endsWith(one) && isVowel(plain.at(-one.length - 1) ?? '')
      ? [plain.slice(0, -one.length) + other, tone]
      : undefined
  },
} satisfies Record<string, Mistake>

export type MistakeName = keyof typeof mistakes
export const mistakeNames = Object.keys(mistakes) as MistakeName[]

/** A lower-case word with a mistake of one kind in it, or undefined where the word offers no place for one. */
export function withMistake(word: string, name: MistakeName, random: Random): string | undefined {
  const { plain, tone } = splitTone(word)
  const made = (mistakes[name] as Mistake)(plain, tone, random)
  if (!made || made[0] === '') return undefined
  const wrong = written(...made)
  return wrong === word ? undefined : wrong
}

/** As an input method would write it: in its place in a syllable, or else on the last vowel. */
function written(plain: string, tone: Tone): string {
  const parts = splitPlain(plain)
  if (parts) return spell({ ...parts, tone })
  const at = [...plain].findLastIndex(isVowel)
  return at < 0 ? plain : replaced(plain, at, withTone(plain[at] ?? '', tone))
}
