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
 * server, one save at a time, each naming the version it was made on. What the server has not confirmed stays here. A
 * save whose answer got lost may have arrived: it is repeated, unchanged, before anything newer is sent. The newsroom
 * answers the repetition with the version that it made; the newer text alone would look like another person's edit.
 */
export class DraftKeeper {
  state: KeeperState = { name: 'saved', at: undefined }
  version: number
  #draft: Draft
  #confirmed: Draft
  #unanswered: Draft | undefined
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
    return this.#unanswered !== undefined || !sameDraft(this.#draft, this.#confirmed)
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
    if (this.hasUnsaved || this.state.name !== 'saved') await this.#run()
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
    const lost = this.#unanswered
    if (lost && !sameDraft(lost, this.#draft)) {
      const answer = await this.#ask(lost)
      // A refusal says that the lost text never came in; it is not what the author wants to save any more.
      if (answer.kind !== 'saved' && answer.kind !== 'refused') return this.#settle(answer)
    }
    if (!this.hasUnsaved) return this.#settle({ kind: 'saved', version: this.version })
    this.#settle(await this.#ask(this.#draft))
  }

  async #ask(draft: Draft): Promise<SaveAnswer> {
    this.#tell({ name: 'saving' })
    const answer = await this.#surroundings.save(draft, this.version)
    if (answer.kind === 'unreachable') this.#unanswered = draft
    // Signed out, nothing is said about what was sent before.
    else if (answer.kind !== 'signed-out') this.#unanswered = undefined
    if (answer.kind === 'saved') {
      this.version = answer.version
      this.#confirmed = draft
      this.#retry = firstRetry
    }
    return answer
  }

  #settle(answer: SaveAnswer): void {
    if (answer.kind === 'saved') this.#settleSaved()
    else if (answer.kind === 'conflict') this.#tell({ name: 'conflict', stored: answer.stored })
    else if (answer.kind === 'refused') this.#tell({ name: 'refused', message: answer.message })
    else this.#tryAgain(answer.kind)
  }

  #settleSaved(): void {
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
