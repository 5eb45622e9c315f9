import type { Classifier } from '../classifier.ts'
import { randomFrom } from '../judging/random.ts'
import { tokensOf } from '../tokens.ts'
import { wordModelOf } from '../word-model.ts'
import { type BoostOptions, boost, type Example, usualOptions } from './boost.ts'
import { countDocuments } from './counts.ts'
import { echoWeightsFrom } from './echo-weights.ts'
import { examplesFrom } from './examples.ts'
import { packCounts } from './pack.ts'

export type TrainOptions = { seenAtLeast: number; boost: BoostOptions }
export const usualTraining: TrainOptions = { seenAtLeast: 8, boost: usualOptions }

// Of five documents three are counted; of the others one teaches the trees and one the echoes: what was counted
// looks familiar to the model in a way that no new article does.
const shares = 5
const [forTrees, forEchoes] = [3, 4]
const mostExamples = 150_000

/**
 * Makes a language model and a classifier of documents (lines of text each) that are taken to be right. Counts given
 * beforehand are kept as they are, and all documents but the echoes' then teach the trees. The same documents in the
 * same order give the same bytes.
 */
export function train(
  documents: string[][],
  options: TrainOptions = usualTraining,
  counted?: ArrayBuffer,
): { languageModel: Uint8Array; classifier: Classifier } {
  const part = (isIn: (share: number) => boolean) => documents.filter((_, at) => isIn(at % shares))
  const languageModel = counted
    ? new Uint8Array(counted)
    : packCounts(
        countDocuments(
          part(share => share < forTrees),
          options,
        ),
      )
  const file = languageModel.slice().buffer
  const untrained = wordModelOf({ languageModel: file, classifier: { base: 0, trees: [] } })
  const examples = examplesIn(
    part(share => (counted ? share !== forEchoes : share === forTrees)),
    untrained,
  )
  const classifier = boost(examples, options.boost)
  const trained = wordModelOf({ languageModel: file, classifier })
  const heard = part(share => share === forEchoes).map(lines => lines.map(tokensOf).filter(({ length }) => length > 0))
  return { languageModel, classifier: { ...classifier, echoes: echoWeightsFrom(heard, trained, randomFrom(2)) } }
}

function examplesIn(documents: string[][], model: Parameters<typeof examplesFrom>[1]): Example[] {
  const random = randomFrom(1)
  const examples: Example[] = []
  for (const line of documents.flat()) {
    if (examples.length >= mostExamples) break
    for (const example of examplesFrom(tokensOf(line), model, random)) examples.push(example)
  }
  return examples
}
