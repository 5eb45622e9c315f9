'use client'

import type { Accented } from './accent-worker.client.ts'

/** Lines with the accents that they were typed without, or undefined where the language model cannot be had. */
export function restoreAccents(texts: string[], over: AbortSignal): Promise<string[] | undefined> {
  const worker = new Worker(new URL('./accent-worker.client.ts', import.meta.url), { type: 'module' })
  over.addEventListener('abort', () => worker.terminate())
  return new Promise(resolve => {
    worker.addEventListener('message', ({ data }: MessageEvent<Accented>) => {
      worker.terminate()
      resolve(data.texts)
    })
    worker.addEventListener('error', () => resolve(undefined))
    worker.postMessage(texts)
  })
}
