'use client'

import type { Choice } from '#newsroom/articles/merge-content.ts'
import { randomId } from '../random-id.client.ts'
import {
  type Draft,
  type LocalCopy,
  mergeDrafts,
  type SaveAnswer,
  type Sent,
  type Stored,
  sameDraft,
} from './draft.client.ts'
import type { KeeperState } from './keeper-state.client.ts'
import { type Later, SaveClock } from './save-clock.client.ts'

type Surroundings = {
  save: (sent: Sent, version: number) => Promise<SaveAnswer>
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
 * Brings what an author writes to the newsroom: every change is at once on this device, within a second of a pause on
 * the server, one save at a time, each naming the version it was made on. What the server has not confirmed stays here.
 * A save whose answer got lost may have arrived: it is repeated, unchanged and under its key, before anything newer is
 * sent. The newsroom answers the repetition with the version that it made, even if somebody else has saved since; the
 * newer text alone would look like another person's edit. Where another person has saved, both texts are merged on the
 * one that both were made of; what cannot be merged waits for the author's choice.
 */
export class DraftKeeper {
  state: KeeperState = { name: 'saved', at: undefined }
  version: number
  /** The state of the edition: whether it is a draft, waits for review, is approved. */
  #standing: string
  #draft: Draft
  #confirmed: Draft
  #unanswered: Sent | undefined
  #surroundings: Surroundings
  #clock: SaveClock
  #running: Promise<void> | undefined
  #listeners = new Set<() => void>()

  constructor({ version, state, content, sectionId }: Stored, surroundings: Surroundings) {
    this.version = version
    this.#standing = state
    this.#draft = { content, sectionId }
    this.#confirmed = this.#draft
    this.#surroundings = surroundings
    this.#clock = new SaveClock(surroundings, () => void this.flush())
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
    if (this.#waitsForChoice) return
    // That the server does not have the text is not to vanish from the screen with every letter.
    if (!this.#running && this.state.name !== 'unsaved') this.#tell({ name: 'changed' })
    this.#clock.changed()
  }

  /** Goes on where an earlier session was cut off: with its text, the text it was made on, and the save it waited for. */
  resume({ content, sectionId, version, base, unanswered }: LocalCopy): Draft {
    this.version = version
    this.#confirmed = base
    this.#unanswered = unanswered
    this.change({ content, sectionId })
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
    if (this.#running || this.#unanswered || stored.version <= this.version) return
    if (this.#meet(stored) && this.hasUnsaved) this.#clock.atPause()
  }

  /** The author has chosen, conflict by conflict. Answers false when there are others by now: they were writing on. */
  resolve(choices: Choice[]): boolean {
    if (this.state.name !== 'conflict') return false
    const { stored } = this.state
    const { merged, conflicts } = mergeDrafts(this.#confirmed, this.#draft, stored, choices)
    if (conflicts.length !== choices.length) this.#tell({ name: 'conflict', stored, conflicts })
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
      const answer = await this.#sendOnce()
      if (answer.kind !== 'conflict') return this.#settle(answer)
      if (!this.#meet(answer.stored)) return
    }
    this.#clock.atPause()
  }

  async #sendOnce(): Promise<SaveAnswer> {
    if (this.#unanswered) {
      const answer = await this.#ask(this.#unanswered)
      // A refusal says that the lost text never came in; it is not what the author wants to save any more.
      if (answer.kind !== 'saved' && answer.kind !== 'refused') return answer
    }
    if (!this.hasUnsaved) return { kind: 'saved', version: this.version }
    return this.#ask({ draft: this.#draft, key: randomId() })
  }

  async #ask(sent: Sent): Promise<SaveAnswer> {
    this.#unanswered = sent
    this.#clock.started()
    this.#keepLocally()
    if (this.state.name !== 'unsaved') this.#tell({ name: 'saving' })
    const answer = await this.#surroundings.save(sent, this.version)
    // Whether the text came in, none of these says.
    if (['unreachable', 'signed-out', 'other-person'].includes(answer.kind)) return answer
    this.#unanswered = undefined
    if (answer.kind === 'saved') {
      this.version = answer.version
      this.#confirmed = sent.draft
      this.#clock.succeeded()
    }
    return answer
  }

  /** Merges with what the newsroom has. Answers false when that waits for the author, or for the end of a word. */
  #meet(stored: Stored): boolean {
    if (stored.state === 'approved' && this.#standing !== 'approved') {
      this.#tell({ name: 'approved', stored })
      return false
    }
    const { merged, conflicts } = mergeDrafts(this.#confirmed, this.#draft, stored)
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
    this.version = stored.version
    this.#standing = stored.state
    this.#confirmed = { content: stored.content, sectionId: stored.sectionId }
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
    const { version } = this
    const [base, unanswered] = [this.#confirmed, this.#unanswered]
    this.#surroundings.keepLocally({ ...this.#draft, version, base, unanswered, at: this.#surroundings.now() })
  }

  #tell(state: KeeperState): void {
    this.state = state
    for (const listener of this.#listeners) listener()
  }
}
