'use client'

import type { Finding, Line } from '#newsroom/proof/finding.ts'
import { takeWorker } from './begin-worker.client.ts'

/** What the worker is asked: to read the lines of a text about a day, or to fetch the house's dictionary anew. */
export type Asked = { number: number; lines: Line[]; day: string } | 'renew dictionary'
/** What the worker answers; the number is that of the question. */
export type Checked = { number: number; findings: Finding[]; hasModel: boolean; hasDictionary: boolean }

/** Asks the proofreader in its worker; of several questions only the last one is answered. */
export class ProofDesk {
  readonly #worker = takeWorker()
  #number = 0

  constructor(onChecked: (checked: Checked) => void) {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Checked>) => {
      if (data.number === this.#number) onChecked(data)
    })
  }

  check(lines: Line[], day: string): void {
    this.#number++
    this.#ask({ number: this.#number, lines, day })
  }

  /** What is checked from now on is read by the dictionary as it is now. */
  renewDictionary(): void {
    this.#ask('renew dictionary')
  }

  #ask(asked: Asked): void {
    this.#worker.postMessage(asked)
  }

  close(): void {
    this.#worker.terminate()
  }
}
