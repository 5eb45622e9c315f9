import { hasVietnameseLetter, isVowel, skeletonOf } from '#newsroom/text/tones.ts'
import type { Candidate } from './candidates.ts'
import { classId, type LanguageModel } from './language-model.ts'
import type { Read, Reading } from './reading.ts'
import type { Slip } from './slips.ts'

export type Proofer = { model: LanguageModel; candidatesFor: (word: string) => Candidate[] }

/** The ids around a word: two before it and two after. */
export type Surroundings = { before2: number; before: number; id: number; after: number; after2: number }

/** A word that another one would fit better. */
export type Suspect = {
  index: number
  around: Surroundings
  /** The better id, and by which slip it became the written one. */
  id: number
  slip: Slip
  /** By how much the sentence would be likelier with it (natural logarithm). */
  gain: number
  /** The gain with the prior of the slip, and that of the next best word. */
  score: number
  nextScore: number
}

// Set on text that was published: below these nothing is ever found.
const seenTogether = 3.5
const likelyEnough = -9
const leastScore = 0.5
const likelihoodOfNoWord = -30
const mostSuspects = 40
const [longestWord, longestForeign] = [9, 7]

/**
 * The words of a line that another one would fit better, with the best other one each. Where every fourth word is one,
 * the line is in another language or in none, and reading on would cost much for nothing.
 */
export function suspectsIn(reading: Reading, proofer: Proofer): Suspect[] {
  const suspects: Suspect[] = []
  const likelihoods = likelihoodsOf(reading, proofer.model)
  for (const [index, read] of reading.words.entries()) {
    if (!isWordToRead(reading.words, index)) continue
    const around = surroundings(reading, index)
    const likelihood = likelihoodAround(reading.placeOf[index] ?? 0, reading, likelihoods)
    const written = likelihoodAsWritten(read, around, likelihood, proofer.model)
    const suspect = written === undefined ? undefined : bestOther(read, index, around, written, proofer)
    if (suspect) suspects.push(suspect)
    if (suspects.length > mostSuspects && suspects.length * 4 > index) return []
  }
  return suspects
}

function surroundings({ ids, placeOf }: Reading, index: number): Surroundings {
  const place = placeOf[index] ?? 0
  const at = (distance: number) => ids[place + distance] ?? classId.break
  return { before2: at(-2), before: at(-1), id: at(0), after: at(1), after2: at(2) }
}

/** All capitals are abbreviations, unless words in capitals stand around: then it is a heading. */
function isWordToRead(words: Read[], index: number): boolean {
  const { token, syllable } = words[index] as Read
  if (token.kind !== 'word') return false
  if (!syllable && !isReadableForeign(token.lower, token.capital) && !isBareConsonants(words, index)) return false
  if (!token.allCapitals) return true
  const isLoud = (distance: number) => {
    const word = words[index + distance]
    return word?.token.allCapitals === true && word.syllable !== undefined
  }
  const inHeading = isLoud(-1) && (isLoud(-2) || isLoud(1))
  return inHeading && (syllable !== undefined || hasVietnameseLetter(token.lower))
}

const hasVowel = (word: string) => [...skeletonOf(word)].some(isVowel)

/** Small letters without a vowel that are neither a unit after a number nor beside a mark: "hồ s giúp dân". */
function isBareConsonants(words: Read[], index: number): boolean {
  const { token } = words[index] as Read
  if (token.capital || token.lower.length > 3 || hasVowel(token.lower)) return false
  return words[index - 1]?.token.kind === 'word' && words[index + 1]?.token.kind !== 'number'
}

function isReadableForeign(word: string, capital: boolean): boolean {
  if (hasVietnameseLetter(word)) return word.length <= longestWord
  return !capital && word.length >= 2 && word.length <= longestForeign
}

/** How likely the three words on each side of a word are with it; undefined when that is likely enough. */
function likelihoodAsWritten(read: Read, around: Surroundings, likelihood: number, model: LanguageModel) {
  const { token, syllable, isName } = read
  // Unknown words are many together: as one of them a syllable that nobody writes would look likely.
  if (around.id === classId.unknown && !isName) return Math.min(likelihood, likelihoodOfNoWord)
  if (!syllable) return hasVowel(token.lower) ? undefined : Math.min(likelihood, likelihoodOfNoWord)
  if (likelihood > likelyEnough) return undefined
  return model.logTripleCount(around.before, around.id, around.after) > seenTogether ? undefined : likelihood
}

/** Of each id in a row, how likely it is after the two before it. */
function likelihoodsOf({ ids }: Reading, model: LanguageModel): Float64Array {
  const before = (at: number) => ids[at] ?? classId.break
  return Float64Array.from(ids, (id, at) => model.logProbabilityAfterTwo(before(at - 2), before(at - 1), id))
}

function likelihoodAround(place: number, { ids }: Reading, likelihoods: Float64Array): number {
  const last = ids[place + 1] === classId.break ? 0 : (likelihoods[place + 2] ?? 0)
  return (likelihoods[place] ?? 0) + (likelihoods[place + 1] ?? 0) + last
}

/** How likely what stands after a word is with it. */
function likelihoodAfter(id: number, { before, after, after2 }: Surroundings, model: LanguageModel): number {
  const last = after === classId.break ? 0 : model.logProbabilityAfterTwo(id, after, after2)
  return model.logProbabilityAfterTwo(before, id, after) + last
}

function bestOther(
  { token, syllable }: Read,
  index: number,
  around: Surroundings,
  written: number,
  { model, candidatesFor }: Proofer,
): Suspect | undefined {
  const opening = model.context(around.before2, around.before)
  let best: Suspect | undefined
  let nextScore = Number.NEGATIVE_INFINITY
  const asWritten = candidatesFor(token.lower)
  const candidates = token.capital && !token.allCapitals ? inBothCases(asWritten, model) : asWritten
  for (const { id, slip } of candidates) {
    // No term is ever positive: what cannot win with the first alone is not looked at.
    if (best && model.mostLikelyIn(opening, id) + slip.prior - written < best.score) continue
    const likelihood = model.logProbabilityIn(opening, id)
    if (best && likelihood + slip.prior - written < best.score) continue
    const gain = likelihood + likelihoodAfter(id, around, model) - written
    const score = gain + slip.prior
    const isOther = best !== undefined && model.lowerOf[best.id] !== model.lowerOf[id]
    if (!best || score > best.score) {
      if (best && isOther) nextScore = best.score
      best = { index, around, id, slip, gain, score, nextScore }
    } else if (isOther) nextScore = Math.max(nextScore, score)
  }
  if (!best || (syllable && best.score < leastScore)) return undefined
  return { ...best, nextScore }
}

/** Each candidate, and also as part of a name. */
function inBothCases(candidates: Candidate[], model: LanguageModel): Candidate[] {
  return candidates.flatMap(candidate => {
    const asName = model.capitalOf[candidate.id] ?? -1
    return asName >= 0 ? [candidate, { id: asName, slip: candidate.slip }] : [candidate]
  })
}
