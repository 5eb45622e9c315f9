import { spell, splitPlain } from '#newsroom/text/syllable.ts'
import { isVowel, skeletonOf, splitTone, type Tone, tones, withTone } from '#newsroom/text/tones.ts'
import { keysBeside } from '../slips.ts'
import type { Random } from './random.ts'

type Mistake = (plain: string, tone: Tone, random: Random) => [plain: string, tone: Tone] | undefined

const pairs = (text: string) => text.split(' ').map(pair => pair.split('/') as [string, string])
const onsets = pairs('s/x ch/tr d/gi d/r l/n gi/r v/d')
const codas = pairs('n/ng c/t n/nh m/n ch/t')
const otherMarks: Record<string, string> = { ă: 'aâ', â: 'aă', ê: 'e', ô: 'oơ', ơ: 'oô', ư: 'u', đ: 'd' }
const vowels = [...'aăâeêioôơuưy']
const consonants = [...'bcdghklmnprstvxđ']
const oftenSlippedIn = [...'aaiiuuhhnnggttcomeêưâ']

const anyOf = <Value>(values: ArrayLike<Value>, random: Random) => values[Math.floor(random() * values.length)] as Value
const placeIn = (word: string, random: Random) => Math.floor(random() * word.length)
const replaced = (word: string, at: number, letters: string) => word.slice(0, at) + letters + word.slice(at + 1)
const keyBeside = (letter: string, random: Random) => anyOf(keysBeside(skeletonOf(letter)) || 'aeiou', random)

/** What is done to words, by the names that the judgement prints, and how many of 100 mistakes are of the kind. */
const mistakes = {
  'tone missing': { share: 13, make: (plain, tone) => (tone === 0 ? undefined : [plain, 0]) },
  'wrong tone': {
    share: 12,
    make: (plain, tone, random) => [
      plain,
      anyOf(
        tones.filter(other => other !== tone && other !== 0),
        random,
      ),
    ],
  },
  'hỏi for ngã': {
    share: 5,
    make: (plain, tone) => (tone === 3 ? [plain, 4] : tone === 4 ? [plain, 3] : undefined),
  },
  'wrong mark': { share: 12, make: wrongMark },
  'no marks': { share: 3, make: plain => [skeletonOf(plain), 0] },
  'letter missing': {
    share: 18,
    make: (plain, tone, random) => [replaced(plain, placeIn(plain, random), ''), tone],
  },
  'letter doubled': {
    share: 7,
    make: (plain, tone, random) => {
      const at = placeIn(plain, random)
      return [replaced(plain, at, `${plain[at]}${plain[at]}`), tone]
    },
  },
  'letter added': {
    share: 9,
    make: (plain, tone, random) => {
      const at = Math.floor(random() * (plain.length + 1))
      const near = plain[Math.min(at, plain.length - 1)] ?? ''
      const letter = random() < 0.4 ? keyBeside(near, random) : anyOf(oftenSlippedIn, random)
      return [plain.slice(0, at) + letter + plain.slice(at), tone]
    },
  },
  'other letter': {
    share: 8,
    make: (plain, tone, random) => {
      const at = placeIn(plain, random)
      const letter = plain[at] ?? ''
      const alike = isVowel(letter) ? vowels : consonants
      return [replaced(plain, at, random() < 0.5 ? keyBeside(letter, random) : anyOf(alike, random)), tone]
    },
  },
  'letters swapped': {
    share: 5,
    make: (plain, tone, random) => {
      const at = placeIn(plain.slice(1), random)
      return [plain.slice(0, at) + (plain[at + 1] ?? '') + (plain[at] ?? '') + plain.slice(at + 2), tone]
    },
  },
  'other onset': {
    share: 5,
    make: (plain, tone, random) => {
      const parts = splitPlain(plain)
      const others = bothWays(onsets).flatMap(([one, other]) => (parts?.onset === one ? other : []))
      return parts && others.length > 0 ? [anyOf(others, random) + parts.rhyme, tone] : undefined
    },
  },
  'other coda': {
    share: 3,
    make: (plain, tone, random) => {
      const others = bothWays(codas).flatMap(([one, other]) => {
        const start = plain.endsWith(one) ? plain.slice(0, -one.length) : ''
        return isVowel(start.at(-1) ?? '') ? start + other : []
      })
      return others.length > 0 ? [anyOf(others, random), tone] : undefined
    },
  },
} satisfies Record<string, { share: number; make: Mistake }>

export type MistakeName = keyof typeof mistakes
export const mistakeNames = Object.keys(mistakes) as MistakeName[]

const inHundred = mistakeNames.flatMap(name => Array.from({ length: mistakes[name].share }, () => name))

/** The name of a kind, each as often as people make it. */
export function anyMistake(random: Random): MistakeName {
  return anyOf(inHundred, random)
}

/** A lower-case word with a mistake of one kind in it, or undefined where the word offers no place for one. */
export function withMistake(word: string, name: MistakeName, random: Random): string | undefined {
  const { plain, tone } = splitTone(word)
  const made = (mistakes[name].make as Mistake)(plain, tone, random)
  if (!made || made[0] === '') return undefined
  const wrong = written(...made)
  return wrong === word ? undefined : wrong
}

/** A letter that loses its mark or gets another's; of ươ often only one gets its own. */
function wrongMark(plain: string, tone: Tone, random: Random): [string, Tone] | undefined {
  const places = [...plain].flatMap((letter, at) => (otherMarks[letter] ? at : []))
  if (places.length === 0) return undefined
  if (plain.includes('ươ') && random() < 0.5) return [plain.replace('ươ', anyOf(['uo', 'ưo', 'uơ'], random)), tone]
  const at = anyOf(places, random)
  return [replaced(plain, at, anyOf(otherMarks[plain[at] ?? ''] ?? '', random)), tone]
}

function bothWays(both: [string, string][]): [string, string][] {
  return both.flatMap(([one, other]) => [
    [one, other],
    [other, one],
  ])
}

/** As an input method would write it: in its place in a syllable, or else on the last vowel. */
function written(plain: string, tone: Tone): string {
  const parts = splitPlain(plain)
  if (parts) return spell({ ...parts, tone })
  const at = [...plain].findLastIndex(isVowel)
  return at < 0 ? plain : replaced(plain, at, withTone(plain[at] ?? '', tone))
}
