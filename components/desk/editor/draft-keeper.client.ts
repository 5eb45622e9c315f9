'use client'

import { type Draft, type LocalCopy, type SaveAnswer, type Stored, sameDraft } from './draft.client.ts'

export type KeeperState =
  | { name: 'saved'; at: number | undefined }
  | { name: 'changed' }
  | { name: 'saving' }
  | { name: 'unsaved'; because: 'unreachable' | 'signed-out' }
  | { name: 'refused'; message: string }
  | { name: 'conflict'; stored: Stored }

type Surroundings = {
  save: (draft: Draft, version: number) => Promise<SaveAnswer>
  keepLocally: (copy: LocalCopy) => void
  dropLocalCopy: () => void
  later: (action: () => void, milliseconds: number) => () => void
  now: () => number
}

const pause = 1_000
const firstRetry = 2_000
const longestRetry = 30_000

/**
 * Brings what an author writes to the newsroom: every change is at once in this browser, a second after a pause on the
 * server, one save at a time, each naming the version it was made on. What the server has not confirmed stays here.
 */
export class DraftKeeper {
  state: KeeperState = { name: 'saved', at: undefined }
  version: number
  #draft: Draft
  #confirmed: Draft
  #surroundings: Surroundings
  #cancel: () => void = () => undefined
  #running: Promise<void> | undefined
  #retry = firstRetry
  #listeners = new Set<() => void>()

  constructor({ version, content, sectionId }: Stored, surroundings: Surroundings) {
    this.version = version
    this.#draft = { content, sectionId }
    this.#confirmed = this.#draft
    this.#surroundings = surroundings
  }

  get draft(): Draft {
    return this.#draft
  }

  get hasUnsaved(): boolean {
    return !sameDraft(this.#draft, this.#confirmed)
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly current = (): KeeperState => this.state

  change(draft: Draft): void {
    this.#draft = draft
    this.#keepLocally()
    if (this.state.name === 'conflict') return
    if (!this.#running) this.#tell({ name: 'changed' })
    this.#schedule(pause)
  }

  /** Saves now what is not saved yet, and waits for it. Answers whether the newsroom has everything. */
  async flush(): Promise<boolean> {
    this.#cancel()
    await this.#running
    if (this.state.name === 'conflict') return false
    if (this.hasUnsaved) await this.#run()
    // A keystroke during the save is a change that this save has not seen.
    return this.state.name === 'saved' && !this.hasUnsaved
  }

  /** The author read both texts and keeps their own: it is saved on top of the stored one. */
  keepMine(): Promise<boolean> {
    if (this.state.name !== 'conflict') return Promise.resolve(false)
    const { content, sectionId, version } = this.state.stored
    this.version = version
    this.#confirmed = { content, sectionId }
    this.#tell({ name: 'changed' })
    return this.flush()
  }

  /** The author takes what is stored; the editor has to show it. */
  takeStored(): Draft {
    if (this.state.name !== 'conflict') return this.#draft
    const { content, sectionId, version } = this.state.stored
    this.version = version
    this.#draft = { content, sectionId }
    this.#confirmed = this.#draft
    this.#surroundings.dropLocalCopy()
    this.#tell({ name: 'saved', at: this.#surroundings.now() })
    return this.#draft
  }

  stop(): void {
    this.#cancel()
  }

  #schedule(milliseconds: number): void {
    this.#cancel()
    this.#cancel = this.#surroundings.later(() => void this.flush(), milliseconds)
  }

  #run(): Promise<void> {
    this.#running ??= this.#send().finally(() => {
      this.#running = undefined
    })
    return this.#running
  }

  async #send(): Promise<void> {
    const sent = this.#draft
    this.#tell({ name: 'saving' })
    const answer = await this.#surroundings.save(sent, this.version)
    if (answer.kind === 'saved') this.#confirm(sent, answer.version)
    else if (answer.kind === 'conflict') this.#tell({ name: 'conflict', stored: answer.stored })
    else if (answer.kind === 'refused') this.#tell({ name: 'refused', message: answer.message })
    else this.#tryAgain(answer.kind)
  }

  #confirm(sent: Draft, version: number): void {
    this.version = version
    this.#confirmed = sent
    this.#retry = firstRetry
    if (this.hasUnsaved) {
      this.#keepLocally()
      this.#tell({ name: 'changed' })
      this.#schedule(pause)
      return
    }
    this.#surroundings.dropLocalCopy()
    this.#tell({ name: 'saved', at: this.#surroundings.now() })
  }

  #tryAgain(because: 'unreachable' | 'signed-out'): void {
    this.#tell({ name: 'unsaved', because })
    this.#schedule(this.#retry)
    this.#retry = Math.min(this.#retry * 2, longestRetry)
  }

  #keepLocally(): void {
    this.#surroundings.keepLocally({ ...this.#draft, version: this.version, at: this.#surroundings.now() })
  }

  #tell(state: KeeperState): void {
    this.state = state
    for (const listener of this.#listeners) listener()
  }
}
