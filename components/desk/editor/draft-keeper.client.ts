'use client'

import type { Choice } from '#newsroom/articles/merge-content.ts'
import { Courier, type SaveCall } from './courier.client.ts'
import { type Draft, type LocalCopy, mergeDrafts, type SaveAnswer, type Stored } from './draft.client.ts'
import type { KeeperState } from './keeper-state.client.ts'
import { type Later, SaveClock } from './save-clock.client.ts'

type Surroundings = {
  save: SaveCall
  keepLocally: (copy: LocalCopy) => void
  dropLocalCopy: () => void
  /** Puts a merged text on the screen; answers false while a word is being composed there. */
  show: (draft: Draft) => boolean
  later: Later
  now: () => number
}

// So often others may be quicker before this one waits for the next pause.
const mostRounds = 5

/**
 * Keeps what an author writes: every change is at once on this device, within a second of a pause on the server, one save
 * at a time. What the server has not confirmed stays here. Where another person has saved, both texts are merged on the one
 * that both were made of; what cannot be merged waits for the author's choice.
 */
export class DraftKeeper {
  state: KeeperState = { name: 'saved', at: undefined }
  /** The state of the edition: whether it is a draft, waits for review, is approved. */
  #standing: string
  #draft: Draft
  #courier: Courier
  #surroundings: Surroundings
  #clock: SaveClock
  #running: Promise<void> | undefined
  #listeners = new Set<() => void>()

  constructor(stored: Stored, surroundings: Surroundings) {
    this.#standing = stored.state
    this.#draft = { content: stored.content, sectionId: stored.sectionId }
    this.#courier = new Courier(stored, surroundings.save)
    this.#surroundings = surroundings
    this.#clock = new SaveClock(surroundings, () => void this.flush())
  }

  /** The version that the text on the screen is made on. */
  get version(): number {
    return this.#courier.version
  }

  get draft(): Draft {
    return this.#draft
  }

  get hasUnsaved(): boolean {
    return !this.#courier.hasAll(this.#draft)
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly current = (): KeeperState => this.state

  change(draft: Draft): void {
    this.#draft = draft
    this.#keepLocally()
    if (this.#waitsForChoice) return
    // That the server does not have the text is not to vanish from the screen with every letter.
    if (!this.#running && this.state.name !== 'unsaved') this.#tell({ name: 'changed' })
    this.#clock.changed()
  }

  /** Goes on where an earlier session was cut off: with its text, the text it was made on, and the save it waited for. */
  resume(copy: LocalCopy): Draft {
    this.#courier.takeUp(copy)
    this.change({ content: copy.content, sectionId: copy.sectionId })
    return this.#draft
  }

  /** Saves now what is not saved yet, and waits for it. Answers whether the newsroom has everything. */
  async flush(): Promise<boolean> {
    this.#clock.stop()
    await this.#running
    if (this.#waitsForChoice) return false
    if (this.hasUnsaved || this.state.name !== 'saved') await this.#run()
    // A keystroke during the save is a change that this save has not seen.
    return this.state.name === 'saved' && !this.hasUnsaved
  }

  /** Hears what the newsroom has by now, from whatever device it came. A save under way, or lost, will meet it by itself. */
  learn(stored: Stored): void {
    if (this.#running || this.#courier.waitsForAnswer || stored.version <= this.version) return
    if (this.#meet(stored) && this.hasUnsaved) this.#clock.atPause()
  }

  /**
   * The author has chosen, conflict by conflict. Answers false when the texts are others by now than those they saw: they
   * were writing on, and a choice is no choice over words that were not shown.
   */
  resolve(choices: Choice[]): boolean {
    if (this.state.name !== 'conflict') return false
    const { stored, conflicts: seen } = this.state
    const { merged, conflicts } = mergeDrafts(this.#courier.confirmed, this.#draft, stored, choices)
    if (JSON.stringify(conflicts) !== JSON.stringify(seen)) this.#tell({ name: 'conflict', stored, conflicts })
    else if (this.#adopt(stored, merged)) {
      void this.flush()
      return true
    }
    return false
  }

  /** The author goes on although a leader has approved: the next save makes it a draft again. */
  goOnAfterApproval(): void {
    if (this.state.name !== 'approved') return
    const { stored } = this.state
    this.#standing = stored.state
    this.#tell({ name: 'changed' })
    if (this.#meet(stored)) this.#clock.atPause()
  }

  /** The author takes what is stored instead of their own. */
  takeStored(): void {
    if (this.state.name !== 'conflict' && this.state.name !== 'approved') return
    const { stored } = this.state
    this.#adopt(stored, { content: stored.content, sectionId: stored.sectionId })
  }

  stop(): void {
    this.#clock.stop()
  }

  #run(): Promise<void> {
    this.#running ??= this.#send().finally(() => {
      this.#running = undefined
    })
    return this.#running
  }

  async #send(): Promise<void> {
    for (let round = 0; round < mostRounds; round++) {
      const answer = await this.#courier.bring(
        () => this.#draft,
        () => this.#noteSending(),
      )
      if (answer.kind !== 'conflict') return this.#settle(answer)
      if (!this.#meet(answer.stored)) return
    }
    this.#clock.atPause()
  }

  #noteSending(): void {
    this.#clock.started()
    this.#keepLocally()
    if (this.state.name !== 'unsaved') this.#tell({ name: 'saving' })
  }

  /** Merges with what the newsroom has. Answers false when that waits for the author, or for the end of a word. */
  #meet(stored: Stored): boolean {
    if (stored.state === 'approved' && this.#standing !== 'approved') {
      this.#tell({ name: 'approved', stored })
      return false
    }
    const { merged, conflicts } = mergeDrafts(this.#courier.confirmed, this.#draft, stored)
    if (conflicts.length > 0) {
      this.#tell({ name: 'conflict', stored, conflicts })
      return false
    }
    if (this.#adopt(stored, merged)) return true
    this.#clock.atPause()
    return false
  }

  /** Goes on with a text that was made on the stored one. */
  #adopt(stored: Stored, draft: Draft): boolean {
    if (!this.#surroundings.show(draft)) return false
    this.#courier.adopt(stored)
    this.#standing = stored.state
    this.#draft = draft
    if (this.hasUnsaved) this.#keepLocally()
    else this.#surroundings.dropLocalCopy()
    this.#tell(this.hasUnsaved ? { name: 'changed' } : { name: 'saved', at: this.#surroundings.now() })
    return true
  }

  #settle(answer: Exclude<SaveAnswer, { kind: 'conflict' }>): void {
    if (answer.kind === 'saved') this.#settleSaved()
    else if (answer.kind === 'refused') this.#tell({ name: 'refused', message: answer.message })
    else {
      const { kind: because, ...told } = answer
      this.#tell({ name: 'unsaved', because, ...told })
      this.#clock.failed()
    }
  }

  #settleSaved(): void {
    this.#clock.succeeded()
    if (this.hasUnsaved) {
      this.#keepLocally()
      this.#tell({ name: 'changed' })
      this.#clock.changed()
      return
    }
    this.#surroundings.dropLocalCopy()
    this.#tell({ name: 'saved', at: this.#surroundings.now() })
  }

  get #waitsForChoice(): boolean {
    return this.state.name === 'conflict' || this.state.name === 'approved'
  }

  #keepLocally(): void {
    this.#surroundings.keepLocally({ ...this.#draft, ...this.#courier.luggage, at: this.#surroundings.now() })
  }

  #tell(state: KeeperState): void {
    this.state = state
    for (const listener of this.#listeners) listener()
  }
}
