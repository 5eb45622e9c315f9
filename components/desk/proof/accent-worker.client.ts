'use client'

import { LanguageModel } from '#newsroom/proof/language-model.ts'
import { accentRestorer } from '#newsroom/proof/restore-accents.ts'

export type Accented = { texts: string[] | undefined }

// Runs in a worker, as the proofreader does: the text stays on the machine.
const file = new URL('../../../newsroom/proof/data/vi-lm.bin', import.meta.url)

async function restorer(): Promise<((text: string) => string) | undefined> {
  try {
    const counts = await fetch(file)
    return counts.ok ? accentRestorer(new LanguageModel(await counts.arrayBuffer())) : undefined
  } catch (error) {
    console.warn('no language model, no accents', error)
    return undefined
  }
}

addEventListener('message', async ({ data }: MessageEvent<string[]>) => {
  const restore = await restorer()
  postMessage({ texts: restore && data.map(restore) } satisfies Accented)
})
