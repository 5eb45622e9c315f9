'use client'

function startWorker(): Worker {
  return new Worker(new URL('./proof-worker.client.ts', import.meta.url), { type: 'module' })
}

// Begun with the page's script, before the editor is put together: the model loads meanwhile on another core.
let begun = typeof Worker === 'undefined' ? undefined : startWorker()

/** The worker of the proofreader. */
export function takeWorker(): Worker {
  const worker = begun ?? startWorker()
  begun = undefined
  return worker
}
