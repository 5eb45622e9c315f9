import { foldSyllable } from '#newsroom/text/syllable.ts'
import { noSyllable } from '../rules/no-syllable.ts'
import { type Token, tokensOf } from '../tokens.ts'
import { type WordModel, wrongWords } from '../wrong-words.ts'
import { type MistakeName, mistakeNames, type Random, randomFrom, withMistake } from './inject-error.ts'

export type Judgement = {
  words: number
  /** The certainty from which published text gets one flag in 1,000 words. */
  certainty: number
  /** Of the mistakes of each kind: how many there were, were found, and were mended with the first suggestion. */
  kinds: Record<MistakeName, { made: number; found: number; mended: number }>
}

const everything = -6
const trials = 150

/**
 * Puts mistakes into published lines, one at a time, and counts those that are found at a certainty at which the lines
 * themselves, taken to be right, get one flag in 1,000 words. The same lines give the same judgement.
 */
export function judge(lines: string[], model: WordModel): Judgement {
  const read = lines.map(tokensOf).filter(tokens => tokens.length > 3)
  const words = read.flat().filter(({ kind }) => kind === 'word').length
  const flags = read.flatMap(tokens => wrongWords(tokens, model, everything).map(word => word.certainty))
  const certainty = flags.toSorted((a, b) => b - a)[Math.floor(words / 1000)] ?? everything
  const random = randomFrom(1)
  const kinds = {} as Judgement['kinds']
  for (const name of mistakeNames) kinds[name] = judgeKind(name, read, certainty, model, random)
  return { words, certainty, kinds }
}

function judgeKind(name: MistakeName, lines: Token[][], certainty: number, model: WordModel, random: Random) {
  const count = { made: 0, found: 0, mended: 0 }
  for (let tries = 0; count.made < trials && tries < trials * 40; tries++) {
    const tokens = lines[Math.floor(random() * lines.length)] as Token[]
    const index = Math.floor(random() * tokens.length)
    const token = tokens[index]
    if (token?.kind !== 'word' || token.capital || !foldSyllable(token.lower)) continue
    const wrong = withMistake(token.lower, name, random)
    // Another spelling of the same syllable is no mistake.
    if (wrong === undefined || foldSyllable(wrong) === foldSyllable(token.lower)) continue
    count.made++
    const answer = answerFor(tokens, index, wrong, certainty, model)
    if (answer !== undefined) count.found++
    if (answer === foldSyllable(token.lower)) count.mended++
  }
  return count
}

/** What is suggested for a wrong word, '' when it is found without a suggestion, undefined when it is not found. */
function answerFor(
  tokens: Token[],
  index: number,
  wrong: string,
  certainty: number,
  model: WordModel,
): string | undefined {
  const changed = tokens.map((token, at) => (at === index ? { ...token, text: wrong, lower: wrong } : token))
  const word = wrongWords(changed, model, certainty).find(found => found.index === index)
  if (word) return word.meant
  const alone = changed.slice(index, index + 1).map(token => ({ ...token, from: 0, to: wrong.length }))
  return noSyllable({ text: wrong, tokens: alone, model: model.model }).length > 0 ? '' : undefined
}
