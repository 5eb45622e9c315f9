'use client'

import type { Finding, Line } from '#newsroom/proof/finding.ts'

/** What the worker answers; the number is that of the question. */
export type Checked = { number: number; findings: Finding[]; hasModel: boolean }

/** Asks the proofreader in its worker; of several questions only the last one is answered. */
export class ProofDesk {
  readonly #worker = new Worker(new URL('./proof-worker.client.ts', import.meta.url), { type: 'module' })
  #number = 0

  constructor(onChecked: (checked: Checked) => void) {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Checked>) => {
      if (data.number === this.#number) onChecked(data)
    })
  }

  check(lines: Line[]): void {
    this.#number++
    this.#worker.postMessage({ number: this.#number, lines })
  }

  close(): void {
    this.#worker.terminate()
  }
}
