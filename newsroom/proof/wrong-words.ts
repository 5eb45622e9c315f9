import type { Scorer } from './classifier.ts'
import { featuresOf } from './features.ts'
import { type Reading, readLine } from './reading.ts'
import { type Proofer, type Suspect, suspectsIn } from './suspects.ts'
import type { Token } from './tokens.ts'

/** A word that is probably wrong; certainty is the logarithm of its odds. */
export type WrongWord = { index: number; meant: string; certainty: number }
export type WordModel = Proofer & { scorer: Scorer; echoWeights: readonly number[] }

// Words this near share what they are judged by: the likelier error first, then the other once more.
const neighboursOf = (index: number) => [index - 2, index - 1, index + 1, index + 2]

/**
 * The words of a line that are probably other words mistyped, at least as certain as asked. Where two stand near each
 * other the surer one is mended first and the other judged again: one mistake makes its neighbours look wrong too.
 */
export function wrongWords(tokens: Token[], model: WordModel, leastCertainty: number): WrongWord[] {
  const found = judge(tokens, model, leastCertainty).toSorted((a, b) => b.certainty - a.certainty)
  const kept: WrongWord[] = []
  const settled = new Set<number>()
  const crowded = new Set<number>()
  for (const word of found) {
    if (neighboursOf(word.index).some(index => settled.has(index))) crowded.add(word.index)
    else {
      settled.add(word.index)
      kept.push(word)
    }
  }
  if (crowded.size > 0) {
    const likely = kept.filter(({ certainty }) => certainty > 0)
    const again = judge(mended(tokens, likely), model, leastCertainty)
    kept.push(...again.filter(({ index }) => crowded.has(index)))
  }
  return kept.toSorted((a, b) => a.index - b.index)
}

function judge(tokens: Token[], { scorer, ...proofer }: WordModel, leastCertainty: number): WrongWord[] {
  const reading: Reading = readLine(tokens, proofer.model)
  const certaintyOf = (suspect: Suspect) =>
    scorer.scoreOf(featuresOf(reading.words, suspect, proofer.model), leastCertainty)
  return suspectsIn(reading, proofer)
    .map(suspect => ({
      index: suspect.index,
      meant: proofer.model.wordOf(suspect.id),
      certainty: certaintyOf(suspect),
    }))
    .filter(({ certainty }) => certainty >= leastCertainty)
}

function mended(tokens: Token[], words: WrongWord[]): Token[] {
  const meant = new Map(words.map(word => [word.index, word.meant]))
  return tokens.map((token, index) => ({ ...token, lower: meant.get(index) ?? token.lower }))
}
