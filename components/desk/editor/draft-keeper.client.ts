'use client'

import { randomId } from '../random-id.client.ts'
import { type Draft, type LocalCopy, type SaveAnswer, type Sent, type Stored, sameDraft } from './draft.client.ts'

/** What passes by itself or by signing in: the save is tried again. */
type Obstacle = 'unreachable' | 'signed-out' | 'other-person'

export type KeeperState =
  | { name: 'saved'; at: number | undefined }
  | { name: 'changed' }
  | { name: 'saving' }
  | { name: 'unsaved'; because: Obstacle; message?: string }
  | { name: 'refused'; message: string }
  | { name: 'conflict'; stored: Stored }

type Surroundings = {
  save: (sent: Sent, version: number) => Promise<SaveAnswer>
  keepLocally: (copy: LocalCopy) => void
  dropLocalCopy: () => void
  later: (action: () => void, milliseconds: number) => () => void
  now: () => number
}

const pause = 700
// Somebody who never pauses is saved all the same.
const longestWait = 5_000
const firstRetry = 2_000
const longestRetry = 30_000

/**
 * Brings what an author writes to the newsroom: every change is at once on this device, within a second of a pause on
 * the server, one save at a time, each naming the version it was made on. What the server has not confirmed stays here.
 * A save whose answer got lost may have arrived: it is repeated, unchanged and under its key, before anything newer is
 * sent. The newsroom answers the repetition with the version that it made, even if somebody else has saved since; the
 * newer text alone would look like another person's edit.
 */
export class DraftKeeper {
  state: KeeperState = { name: 'saved', at: undefined }
  version: number
  #draft: Draft
  #confirmed: Draft
  #unanswered: Sent | undefined
  #surroundings: Surroundings
  #cancel: () => void = () => undefined
  #running: Promise<void> | undefined
  #retry = firstRetry
  /** When the oldest change was made that no save has taken along. */
  #waitingSince: number | undefined
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
    // That the server does not have the text is not to vanish from the screen with every letter.
    if (!this.#running && this.state.name !== 'unsaved') this.#tell({ name: 'changed' })
    const now = this.#surroundings.now()
    this.#waitingSince ??= now
    this.#schedule(Math.max(0, Math.min(pause, this.#waitingSince + longestWait - now)))
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
    if (this.#unanswered) {
      const answer = await this.#ask(this.#unanswered)
      // A refusal says that the lost text never came in; it is not what the author wants to save any more.
      if (answer.kind !== 'saved' && answer.kind !== 'refused') return this.#settle(answer)
    }
    if (!this.hasUnsaved) return this.#settle({ kind: 'saved', version: this.version })
    this.#settle(await this.#ask({ draft: this.#draft, key: randomId() }))
  }

  async #ask(sent: Sent): Promise<SaveAnswer> {
    this.#unanswered = sent
    this.#waitingSince = undefined
    this.#keepLocally()
    if (this.state.name !== 'unsaved') this.#tell({ name: 'saving' })
    const answer = await this.#surroundings.save(sent, this.version)
    // Whether the text came in, none of these says.
    if (['unreachable', 'signed-out', 'other-person'].includes(answer.kind)) return answer
    this.#unanswered = undefined
    if (answer.kind === 'saved') {
      this.version = answer.version
      this.#confirmed = sent.draft
      this.#retry = firstRetry
    }
    return answer
  }

  #settle(answer: SaveAnswer): void {
    if (answer.kind === 'saved') this.#settleSaved()
    else if (answer.kind === 'conflict') this.#tell({ name: 'conflict', stored: answer.stored })
    else if (answer.kind === 'refused') this.#tell({ name: 'refused', message: answer.message })
    else this.#tryAgain({ because: answer.kind, ...('message' in answer && { message: answer.message }) })
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

  #tryAgain(obstacle: { because: Obstacle; message?: string }): void {
    this.#tell({ name: 'unsaved', ...obstacle })
    this.#schedule(this.#retry)
    this.#retry = Math.min(this.#retry * 2, longestRetry)
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
