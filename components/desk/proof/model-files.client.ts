'use client'

import type { ModelFiles } from '#newsroom/proof/word-model.ts'

const languageModel = new URL('../../../newsroom/proof/data/vi-lm.bin', import.meta.url)
const classifier = new URL('../../../newsroom/proof/data/vi-classifier.json', import.meta.url)

/** The files of the language model, asked for at once; undefined when they cannot be had. */
export const modelFiles: Promise<ModelFiles | undefined> = load()

async function load(): Promise<ModelFiles | undefined> {
  try {
    const [counts, trees] = await Promise.all([fetch(languageModel), fetch(classifier)])
    if (!counts.ok || !trees.ok) return undefined
    return { languageModel: await counts.arrayBuffer(), classifier: await trees.json() }
  } catch (error) {
    console.warn('the proofreader works without its language model', error)
    return undefined
  }
}
