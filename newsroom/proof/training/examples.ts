import { foldSyllable } from '#newsroom/text/syllable.ts'
import { featuresOf } from '../features.ts'
import { anyMistake, withMistake } from '../judging/inject-error.ts'
import type { Random } from '../judging/random.ts'
import { readLine } from '../reading.ts'
import { type Proofer, suspectsIn } from '../suspects.ts'
import type { Token } from '../tokens.ts'
import type { Example } from './boost.ts'

// Errors so far apart do not show in each other's surroundings.
const apart = 8
const rounds = 3

/** What a line that is taken to be right teaches: its words that look wrong, and errors put into it that do. */
export function examplesFrom(tokens: Token[], proofer: Proofer, random: Random): Example[] {
  const right = looked(tokens, proofer).map(({ features }) => ({ features, isWrong: false, weight: 1 }))
  const wrong = Array.from({ length: rounds }, () => withErrors(tokens, random)).flatMap(({ places, changed }) =>
    looked(changed, proofer)
      .filter(({ index }) => places.has(index))
      .map(({ features }) => ({ features, isWrong: true, weight: 1 })),
  )
  return [...right, ...wrong]
}

function looked(tokens: Token[], proofer: Proofer) {
  const reading = readLine(tokens, proofer.model)
  return suspectsIn(reading, proofer).map(suspect => ({
    index: suspect.index,
    features: featuresOf(reading.words, suspect, proofer.model),
  }))
}

function withErrors(tokens: Token[], random: Random) {
  const places = new Set<number>()
  const changed = [...tokens]
  for (let index = Math.floor(random() * apart); index < tokens.length; index += apart) {
    const token = tokens[index] as Token
    const wrong = mistaken(token, random)
    if (wrong === undefined) continue
    changed[index] = { ...token, text: wrong, lower: wrong }
    places.add(index)
  }
  return { places, changed }
}

/** A word in small letters with an error in it, or undefined: another spelling of the same syllable is no error. */
export function mistaken({ kind, capital, lower }: Token, random: Random): string | undefined {
  const syllable = kind === 'word' && !capital ? foldSyllable(lower) : undefined
  if (syllable === undefined) return undefined
  const wrong = withMistake(lower, anyMistake(random), random)
  return wrong === undefined || foldSyllable(wrong) === syllable ? undefined : wrong
}
