import { hasVietnameseLetter } from '#newsroom/text/tones.ts'
import { classId, type LanguageModel } from './language-model.ts'
import type { Read } from './reading.ts'
import type { Surroundings, Suspect } from './suspects.ts'

/** Four places in the classifier's row of numbers, and one that compared them, belonged to a word list that was left out. */
const wordList = [0, 0, 0, 0] as const

/** What the classifier looks at, in the order in which it was trained. */
export function featuresOf(words: Read[], suspect: Suspect, model: LanguageModel): Float32Array {
  const { around, gain, score, nextScore, slip, id } = suspect
  const read = words[suspect.index] as Read
  const [before, after] = [words[suspect.index - 1], words[suspect.index + 1]]
  const isSyllable = read.syllable !== undefined && (around.id !== classId.unknown || read.isName)
  const written = pairsWith(around.id, around, model)
  const better = pairsWith(id, around, model)
  const leftGap = written.leftCount - better.leftCount
  const rightGap = written.rightCount - better.rightCount
  return Float32Array.from([
    clip(gain, -5, 30),
    score,
    clip(score - nextScore, 0, 20),
    ...likelihoods(around, model),
    ...[written.left, written.right, better.left, better.right],
    ...[Math.max(written.left, written.right), Math.max(better.left, better.right)],
    ...[Math.min(written.left, written.right), Math.min(better.left, better.right)],
    ...[written.leftCount, written.rightCount, better.leftCount, better.rightCount],
    ...triples(id, around, model),
    ...[model.logCountOf(around.id), model.logCountOf(id)],
    ...wordList,
    ...[read.token.capital, before?.token.kind === 'word' && before.token.capital, after?.token.capital].map(asNumber),
    ...[border(around.before), border(around.after)],
    ...[isBlank(around.before), isBlank(around.after)],
    ...[!isSyllable, !isSyllable && !hasVietnameseLetter(read.token.lower)].map(asNumber),
    ...[slip.group, read.token.lower.length, slip.prior],
    ...[model.logCountOf(around.before), model.logCountOf(around.after)],
    ...[model.logPairCount(around.before2, around.before), model.logPairCount(around.after, around.after2)],
    ...[read.isName, read.opensSentence].map(asNumber),
    ...[leftGap, rightGap, Math.min(leftGap, rightGap)],
    better.rightCount - model.logCountOf(around.after),
    better.leftCount - model.logCountOf(around.before),
    0,
  ])
}

const asNumber = (flag: boolean | undefined) => (flag ? 1 : 0)
const clip = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value))

function pairsWith(id: number, { before, after }: Surroundings, model: LanguageModel) {
  return {
    left: clip(model.association(before, id), -12, 12),
    right: clip(model.association(id, after), -12, 12),
    leftCount: model.logPairCount(before, id),
    rightCount: model.logPairCount(id, after),
  }
}

function likelihoods({ before2, before, id, after, after2 }: Surroundings, model: LanguageModel): number[] {
  return [
    model.logProbabilityAfterTwo(before2, before, id),
    model.logProbabilityAfterTwo(before, id, after),
    after === classId.break ? 0 : model.logProbabilityAfterTwo(id, after, after2),
  ]
}

function triples(better: number, around: Surroundings, model: LanguageModel): number[] {
  const { before2, before, id, after, after2 } = around
  const following = (word: number) => (after === classId.break ? -1 : model.logTripleCount(word, after, after2))
  return [
    model.logTripleCount(before, better, after),
    model.logTripleCount(before2, before, better),
    following(better),
    model.logTripleCount(before2, before, id),
    following(id),
    model.logTripleCount(before, id, after),
  ]
}

/** 2 at a break, 1 beside a comma or a dash. */
function border(id: number): number {
  if (id === classId.break) return 2
  return id === classId.comma || id === classId.dash ? 1 : 0
}

function isBlank(id: number): number {
  return id === classId.number || id === classId.unknown ? 1 : 0
}
