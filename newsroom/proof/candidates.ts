import { foldSyllable, splitPlain } from '#newsroom/text/syllable.ts'
import { isVowel, skeletonOf, splitTone, type Tone, tones } from '#newsroom/text/tones.ts'
import type { LanguageModel } from './language-model.ts'
import { codaPairs, isBeside, onsetPairs, type Slip, type SlipName, slips } from './slips.ts'
import { SyllableIndex, without } from './syllable-index.ts'

/** A syllable that may have been meant, and the slip that made another of it. */
export type Candidate = { id: number; slip: Slip }

const mostRemembered = 20_000

/** Answers which attested syllables a word may have been meant as; remembers what it was asked. */
export function candidateFinder(model: LanguageModel): (word: string) => Candidate[] {
  const index = new SyllableIndex(model)
  const remembered = new Map<string, Candidate[]>()
  return word => {
    const before = remembered.get(word)
    if (before) return before
    if (remembered.size >= mostRemembered) remembered.clear()
    const found = candidatesFor(word, index, model.idOf(foldSyllable(word) ?? ''))
    remembered.set(word, found)
    return found
  }
}

/** A syllable that several slips explain keeps the first. The likelier ones come first: they spare looking at others. */
function candidatesFor(word: string, index: SyllableIndex, itself: number | undefined): Candidate[] {
  const { plain, tone } = splitTone(word)
  const found = new Map<number, Slip>()
  const put = (id: number | undefined, slip: Slip) => {
    if (id !== undefined && id >= 0 && id !== itself && !found.has(id)) found.set(id, slip)
  }
  otherTones(plain, tone, index, put)
  otherMarks(plain, tone, index, put)
  for (const [other, name] of otherSpellings(plain, index)) {
    const ids = index.byPlain.get(other)
    if (!ids) continue
    put(ids[tone], slips[name].slip)
    for (const alsoTone of tonesForgotten(other, tone)) put(ids[alsoTone], slips[name].withTone)
  }
  return [...found].map(([id, slip]) => ({ id, slip })).toSorted((a, b) => b.slip.prior - a.slip.prior)
}

type Put = (id: number | undefined, slip: Slip) => void

function otherTones(plain: string, tone: Tone, index: SyllableIndex, put: Put): void {
  const ids = index.byPlain.get(plain)
  for (const other of tones) if (ids && other !== tone) put(ids[other], slips[toneSlip(tone, other)].slip)
}

function toneSlip(typed: Tone, meant: Tone): SlipName {
  if (typed === 0) return 'toneMissing'
  if (meant === 0) return 'toneAdded'
  return typed + meant === 7 && typed !== 2 && typed !== 5 ? 'hoiForNga' : 'wrongTone'
}

function otherMarks(plain: string, tone: Tone, index: SyllableIndex, put: Put): void {
  const skeleton = skeletonOf(plain)
  const unmarked = skeleton === plain
  for (const other of index.bySkeleton.get(skeleton) ?? []) {
    const ids = index.byPlain.get(other)
    if (other === plain || !ids) continue
    put(ids[tone], slips[unmarked ? 'marksMissing' : 'wrongMarks'].slip)
    const withTone = unmarked && tone === 0 ? 'marksAndToneMissing' : 'wrongMarksAndTone'
    for (const alsoTone of tones) if (alsoTone !== tone) put(ids[alsoTone], slips[withTone].slip)
  }
}

/** The tones that may be meant when the typed one is none, or one that a stopped syllable cannot have. */
function tonesForgotten(plain: string, typed: Tone): Tone[] {
  if (typed === 0) return tones.filter(tone => tone !== 0)
  return /[cpt]$|ch$/.test(plain) && typed !== 2 && typed !== 5 ? [2, 5] : []
}

function* otherSpellings(plain: string, index: SyllableIndex): Generator<[string, SlipName]> {
  for (const longer of index.byDeletion.get(plain) ?? []) {
    yield [longer, isDoubling(longer, plain) ? 'doubleLetterHalved' : 'letterMissing']
  }
  for (let at = 0; at < plain.length; at++) {
    const doubled = plain[at] === plain[at - 1] || plain[at] === plain[at + 1]
    yield [without(plain, at), doubled ? 'letterDoubled' : 'letterTooMany']
  }
  yield* substitutions(plain, index)
  yield* transpositions(plain, index)
  yield* otherParts(plain)
}

function* substitutions(plain: string, index: SyllableIndex): Generator<[string, SlipName]> {
  for (let at = 0; at < plain.length; at++) {
    for (const other of index.byDeletion.get(without(plain, at)) ?? []) {
      const places = [...plain].flatMap((letter, place) => (letter === other[place] ? [] : [place]))
      const place = places[0] ?? 0
      if (other.length !== plain.length || places.length !== 1) continue
      const isNear = isBeside(skeletonOf(other[place] ?? ''), skeletonOf(plain[place] ?? ''))
      yield [other, isNear ? 'keyBeside' : 'otherLetter']
    }
  }
}

function* transpositions(plain: string, index: SyllableIndex): Generator<[string, SlipName]> {
  for (let at = 0; at + 1 < plain.length; at++) {
    if (plain[at] === plain[at + 1]) continue
    const swapped = `${plain.slice(0, at)}${plain[at + 1]}${plain[at]}${plain.slice(at + 2)}`
    yield [swapped, 'swapped']
    // Input methods move the mark along: theus for thuế.
    for (const other of index.bySkeleton.get(skeletonOf(swapped)) ?? []) {
      if (other !== swapped) yield [other, 'swappedAndMarksMoved']
    }
  }
}

function* otherParts(plain: string): Generator<[string, SlipName]> {
  const parts = splitPlain(plain)
  if (!parts) return
  const { onset, rhyme } = parts
  for (const [one, other] of bothWays(onsetPairs)) if (onset === one) yield [other + rhyme, 'otherOnset']
  for (const [one, other] of bothWays(codaPairs)) {
    const vowels = rhyme.endsWith(one) ? rhyme.slice(0, -one.length) : ''
    if (isVowel(vowels.at(-1) ?? '')) yield [onset + vowels + other, 'otherCoda']
  }
}

function bothWays(pairs: [string, string][]): [string, string][] {
  return pairs.flatMap(([one, other]) => [
    [one, other],
    [other, one],
  ])
}

function isDoubling(longer: string, shorter: string): boolean {
  return [...longer].some((letter, at) => letter === longer[at - 1] && without(longer, at) === shorter)
}
