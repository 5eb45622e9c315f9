import { foldSyllable } from '#newsroom/text/syllable.ts'
import { noSyllable } from '../rules/no-syllable.ts'
import { type Token, tokensOf } from '../tokens.ts'
import { type DoubtedLine, doubtedLine, wordsInDocument } from '../wrong-word-issues.ts'
import type { WordModel } from '../wrong-words.ts'
import { anyMistake, type MistakeName, mistakeNames, withMistake } from './inject-error.ts'
import { type Random, randomFrom } from './random.ts'

/** How many errors of a kind were put in, how many of them were found, and how many got the right word as first suggestion. */
export type Count = { made: number; found: number; mended: number }
export type Judgement = {
  words: number
  /** The certainty from which published text gets one flag in 1,000 words. */
  certainty: number
  kinds: Record<MistakeName, Count>
}

type Document = { lines: DoubtedLine[]; flags: number }

const everything = -20
const wordsPerError = 3

/**
 * Puts errors into documents that are taken to be right, one at a time and each kind as often as people make it, and
 * counts those that are found at a certainty at which the documents themselves get one flag in 1,000 words (no
 * syllables count too). The same documents, lines of text each, give the same judgement.
 */
export function judge(documents: string[][], model: WordModel): Judgement {
  const read = documents.map(lines => readDocument(lines, model))
  const words = read.reduce((sum, { lines }) => sum + wordsIn(lines), 0)
  const certainty = certaintyOfOneFlag(read, words, model)
  const random = randomFrom(1)
  const kinds = Object.fromEntries(mistakeNames.map(name => [name, { made: 0, found: 0, mended: 0 }]))
  for (const { lines } of read) {
    for (let left = Math.floor(wordsIn(lines) / wordsPerError); left > 0; left--) {
      const error = anError(lines, random)
      if (!error) continue
      const count = kinds[error.name] as Count
      const answer = answerFor(lines, error, certainty, model)
      count.made++
      if (answer !== undefined) count.found++
      if (answer === error.right) count.mended++
    }
  }
  return { words, certainty, kinds: kinds as Judgement['kinds'] }
}

function readDocument(texts: string[], model: WordModel): Document {
  const read = texts.map(text => ({ text, tokens: tokensOf(text), model: model.model }))
  const flags = read.reduce((sum, line) => sum + noSyllable(line).length, 0)
  const lines = read.filter(({ tokens }) => tokens.length > 0)
  return { lines: lines.map(({ tokens }) => doubtedLine(tokens, model, everything)), flags }
}

function wordsIn(lines: DoubtedLine[]): number {
  return lines.reduce((sum, { tokens }) => sum + tokens.filter(({ kind }) => kind === 'word').length, 0)
}

function certaintyOfOneFlag(documents: Document[], words: number, { echoWeights }: WordModel): number {
  const allowed = Math.floor(words / 1000) - documents.reduce((sum, { flags }) => sum + flags, 0)
  const found = documents.flatMap(({ lines }) => wordsInDocument(lines, echoWeights).flat())
  const certainties = found.map(({ certainty }) => certainty).toSorted((a, b) => b - a)
  return certainties[Math.max(0, allowed)] ?? everything
}

type InjectedError = { name: MistakeName; place: number; index: number; wrong: string; right: string }

const mostTries = 40

function anError(lines: DoubtedLine[], random: Random): InjectedError | undefined {
  for (let tries = 0; tries < mostTries; tries++) {
    const place = Math.floor(random() * lines.length)
    const { tokens } = lines[place] as DoubtedLine
    const index = Math.floor(random() * tokens.length)
    const token = tokens[index]
    const right = token?.kind === 'word' && !token.capital ? foldSyllable(token.lower) : undefined
    if (!token || right === undefined || tokens.length < 4) continue
    const name = anyMistake(random)
    const wrong = withMistake(token.lower, name, random)
    // Another spelling of the same syllable is no mistake.
    if (wrong !== undefined && foldSyllable(wrong) !== right) return { name, place, index, wrong, right }
  }
  return undefined
}

/** What is suggested for a wrong word, '' when it is found without a suggestion, undefined when it is not found. */
function answerFor(
  lines: DoubtedLine[],
  { place, index, wrong }: InjectedError,
  certainty: number,
  model: WordModel,
): string | undefined {
  const changed = (lines[place] as DoubtedLine).tokens.map((token, at) =>
    at === index ? { ...token, text: wrong, lower: wrong } : token,
  )
  const document = lines.with(place, doubtedLine(changed, model, everything))
  const word = wordsInDocument(document, model.echoWeights)[place]?.find(found => found.index === index)
  if (word && word.certainty > certainty) return word.meant
  return isNoSyllable(changed[index] as Token, model) ? '' : undefined
}

function isNoSyllable(token: Token, { model }: WordModel): boolean {
  const alone = { ...token, from: 0, to: token.text.length }
  return noSyllable({ text: token.text, tokens: [alone], model }).length > 0
}
