'use client'

// First: the model is asked for while the proofreader is put together.
import './model-files.client.ts'
import { emptyDictionary, type HouseDictionary } from '#newsroom/proof/house/dictionary.ts'
import { type HouseProofreader, withHouse } from '#newsroom/proof/house/with-house.ts'
import { makeProofreader, type Proofreader } from '#newsroom/proof/proofreader.ts'
import { modelFiles } from './model-files.client.ts'
import type { Asked, Checked } from './proof-desk.client.ts'

// Runs in a worker: the text never leaves the machine, and reading it never holds up the typing.

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

const made: Promise<{ proof: Proofreader; hasModel: boolean }> = modelFiles.then(files => ({
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
