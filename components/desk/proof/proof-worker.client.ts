'use client'

import { emptyDictionary, type HouseDictionary } from '#newsroom/proof/house/dictionary.ts'
import { type HouseProofreader, withHouse } from '#newsroom/proof/house/with-house.ts'
import { makeProofreader, type Proofreader } from '#newsroom/proof/proofreader.ts'
import type { ModelFiles } from '#newsroom/proof/word-model.ts'
import type { Asked, Checked } from './proof-desk.client.ts'

// Runs in a worker: the text never leaves the machine, and reading it never holds up the typing.
const languageModel = new URL('../../../newsroom/proof/data/vi-lm.bin', import.meta.url)
const classifier = new URL('../../../newsroom/proof/data/vi-classifier.json', import.meta.url)

async function loadModel(): Promise<ModelFiles | undefined> {
  try {
    const [counts, trees] = await Promise.all([fetch(languageModel), fetch(classifier)])
    if (!counts.ok || !trees.ok) return undefined
    return { languageModel: await counts.arrayBuffer(), classifier: await trees.json() }
  } catch (error) {
    console.warn('the proofreader works without its language model', error)
    return undefined
  }
}

/** Kept by the browser, which asks only whether it is still the same. */
async function loadDictionary(): Promise<HouseDictionary | undefined> {
  try {
    const answer = await fetch('/api/proof/dictionary')
    return answer.ok ? await answer.json() : undefined
  } catch (error) {
    console.warn('the proofreader works without the dictionary of the house', error)
    return undefined
  }
}

type House = { proof: HouseProofreader; hasDictionary: boolean }

async function makeHouse(): Promise<House> {
  const [{ proof }, dictionary] = await Promise.all([made, loadDictionary()])
  return { proof: withHouse(proof, dictionary ?? emptyDictionary), hasDictionary: dictionary !== undefined }
}

const made: Promise<{ proof: Proofreader; hasModel: boolean }> = loadModel().then(files => ({
  proof: makeProofreader(files),
  hasModel: files !== undefined,
}))
let house = makeHouse()

addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  if (data === 'renew dictionary') {
    house = makeHouse()
    return
  }
  const [{ hasModel }, { proof, hasDictionary }] = await Promise.all([made, house])
  const { number, lines, day } = data
  postMessage({ number, findings: proof(lines, day), hasModel, hasDictionary } satisfies Checked)
})
