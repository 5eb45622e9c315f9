import { candidateFinder } from './candidates.ts'
import { type Classifier, Scorer } from './classifier.ts'
import { LanguageModel } from './language-model.ts'
import type { WordModel } from './wrong-words.ts'

/** What the language model and the classifier are made of: the two files in data/. */
export type ModelFiles = { languageModel: ArrayBuffer; classifier: Classifier }

/** Makes of the files what finds wrong words. */
export function wordModelOf({ languageModel, classifier }: ModelFiles): WordModel {
  const model = new LanguageModel(languageModel)
  const scorer = new Scorer(classifier)
  return { model, candidatesFor: candidateFinder(model), scorer, echoWeights: classifier.echoes ?? [] }
}
