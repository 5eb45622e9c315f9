import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Classifier } from './classifier.ts'
import { keptUnlessItFails } from './kept-promise.ts'
import { makeProofreader, type Proofreader } from './proofreader.ts'
import type { ModelFiles } from './word-model.ts'

const shipped = () => join(process.cwd(), 'newsroom', 'proof', 'data')

/** The model in a folder, by default the one that the project brings along; undefined where its files were left out. */
export async function loadModel(folder = shipped()): Promise<ModelFiles | undefined> {
  try {
    const [languageModel, classifier] = await Promise.all([
      readFile(join(folder, 'vi-lm.bin')),
      readFile(join(folder, 'vi-classifier.json'), 'utf8'),
    ])
    const { buffer, byteOffset, byteLength } = languageModel
    return {
      languageModel: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer,
      classifier: JSON.parse(classifier) as Classifier,
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** The server's one proofreader, made at its first use. */
export const serverProofreader: () => Promise<Proofreader> = keptUnlessItFails(() => loadModel().then(makeProofreader))
