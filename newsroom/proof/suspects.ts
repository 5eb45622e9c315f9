import { hasVietnameseLetter } from '#newsroom/text/tones.ts'
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
  for (const [index, read] of reading.words.entries()) {
    if (!isWordToRead(reading.words, index)) continue
    const around = surroundings(reading, index)
    const written = likelihoodAsWritten(read, around, proofer.model)
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
  if (!syllable && !isReadableForeign(token.lower, token.capital)) return false
  if (!token.allCapitals) return true
  const isLoud = (distance: number) => {
    const word = words[index + distance]
    return word?.token.allCapitals === true && word.syllable !== undefined
  }
  const inHeading = isLoud(-1) && (isLoud(-2) || isLoud(1))
  return inHeading && (syllable !== undefined || hasVietnameseLetter(token.lower))
}

function isReadableForeign(word: string, capital: boolean): boolean {
  if (hasVietnameseLetter(word)) return word.length <= longestWord
  return !capital && word.length >= 2 && word.length <= longestForeign
}

/** How likely the three words on each side of a word are with it; undefined when that is likely enough. */
function likelihoodAsWritten({ syllable }: Read, around: Surroundings, model: LanguageModel): number | undefined {
  const likelihood = likelihoodWith(around.id, around, model)
  if (!syllable) return around.id > classId.dash ? undefined : Math.min(likelihood, likelihoodOfNoWord)
  if (model.logTripleCount(around.before, around.id, around.after) > seenTogether) return undefined
  return likelihood > likelyEnough ? undefined : likelihood
}

function likelihoodWith(id: number, { before2, before, after, after2 }: Surroundings, model: LanguageModel): number {
  const last = after === classId.break ? 0 : model.logProbabilityAfterTwo(id, after, after2)
  return model.logProbabilityAfterTwo(before2, before, id) + model.logProbabilityAfterTwo(before, id, after) + last
}

function bestOther(
  { token, syllable }: Read,
  index: number,
  around: Surroundings,
  written: number,
  { model, candidatesFor }: Proofer,
): Suspect | undefined {
  let best: Suspect | undefined
  let nextScore = Number.NEGATIVE_INFINITY
  for (const { id, slip } of casesOf(candidatesFor(token.lower), token.capital && !token.allCapitals, model)) {
    // The other two terms are never positive: what cannot win with the first alone is not looked at.
    const most = model.logProbabilityAfterTwo(around.before2, around.before, id) + slip.prior - written
    if (best && most < best.score) continue
    const gain = likelihoodWith(id, around, model) - written
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

/** Each candidate, and for a word with a capital also as part of a name. */
function* casesOf(candidates: Candidate[], capital: boolean, model: LanguageModel): Generator<Candidate> {
  for (const candidate of candidates) {
    yield candidate
    const asName = model.capitalOf[candidate.id] ?? -1
    if (capital && asName >= 0) yield { id: asName, slip: candidate.slip }
  }
}
