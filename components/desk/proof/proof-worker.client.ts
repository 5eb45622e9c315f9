'use client'

import type { Line } from '#newsroom/proof/finding.ts'
import { makeProofreader, type Proofreader } from '#newsroom/proof/proofreader.ts'
import type { ModelFiles } from '#newsroom/proof/word-model.ts'
import type { Checked } from './proof-desk.client.ts'

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

const made: Promise<{ proof: Proofreader; hasModel: boolean }> = loadModel().then(files => ({
  proof: makeProofreader(files),
  hasModel: files !== undefined,
}))

addEventListener('message', async ({ data }: MessageEvent<{ number: number; lines: Line[] }>) => {
  const { proof, hasModel } = await made
  postMessage({ number: data.number, findings: proof(data.lines), hasModel } satisfies Checked)
})
