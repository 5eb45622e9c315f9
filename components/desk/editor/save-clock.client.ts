'use client'

/** How a keeper waits: answers how to wait no longer. */
export type Later = (action: () => void, milliseconds: number) => () => void

const pause = 700
// Somebody who never pauses is saved all the same.
const longestWait = 5_000
const firstRetry = 2_000
const longestRetry = 30_000

/** When to save: within a second of a pause in the writing, and after a failure again and again, later each time. */
export class SaveClock {
  #later: Later
  #now: () => number
  #save: () => void
  #cancel: () => void = () => undefined
  #retry = firstRetry
  /** When the oldest change was made that no save has taken along. */
  #waitingSince: number | undefined

  constructor({ later, now }: { later: Later; now: () => number }, save: () => void) {
    this.#later = later
    this.#now = now
    this.#save = save
  }

  changed(): void {
    const now = this.#now()
    this.#waitingSince ??= now
    this.#saveIn(Math.max(0, Math.min(pause, this.#waitingSince + longestWait - now)))
  }

  /** A save takes along all that was changed until now. */
  started(): void {
    this.#waitingSince = undefined
  }

  succeeded(): void {
    this.#retry = firstRetry
  }

  failed(): void {
    this.#saveIn(this.#retry)
    this.#retry = Math.min(this.#retry * 2, longestRetry)
  }

  atPause(): void {
    this.#saveIn(pause)
  }

  stop(): void {
    this.#cancel()
  }

  #saveIn(milliseconds: number): void {
    this.#cancel()
    this.#cancel = this.#later(this.#save, milliseconds)
  }
}
