'use client'

import { randomId } from '../random-id.client.ts'
import { type Draft, type LocalCopy, type SaveAnswer, type Sent, type Stored, sameDraft } from './draft.client.ts'

export type SaveCall = (sent: Sent, version: number) => Promise<SaveAnswer>

/**
 * Carries a text to the newsroom and knows what is there. Each save names the version that it was made on. One whose
 * answer got lost may have arrived: it is repeated, unchanged and under its key, before anything newer is sent. The
 * newsroom answers the repetition with the version that it made, even if somebody else has saved since; the newer text
 * alone would look like another person's edit.
 */
export class Courier {
  version: number
  /** What the newsroom had when the text was written that is on the screen: what both sides of a merge were made of. */
  confirmed: Draft
  #unanswered: Sent | undefined
  #save: SaveCall

  constructor({ version, content, sectionId }: Stored, save: SaveCall) {
    this.version = version
    this.confirmed = { content, sectionId }
    this.#save = save
  }

  get waitsForAnswer(): boolean {
    return this.#unanswered !== undefined
  }

  hasAll(draft: Draft): boolean {
    return !this.waitsForAnswer && sameDraft(draft, this.confirmed)
  }

  /** What a later session has to know to go on from here. */
  get luggage(): Pick<LocalCopy, 'version' | 'base' | 'unanswered'> {
    return { version: this.version, base: this.confirmed, unanswered: this.#unanswered }
  }

  takeUp({ version, base, unanswered }: LocalCopy): void {
    this.version = version
    this.confirmed = base
    this.#unanswered = unanswered
  }

  /** From now on the text is one that was made on what is stored. */
  adopt({ version, content, sectionId }: Stored): void {
    this.version = version
    this.confirmed = { content, sectionId }
  }

  /**
   * Brings the newsroom up to the text, which may change while a lost save is repeated.
   *
   * @param onSending called before each call goes out, when what a later session must know has changed
   */
  async bring(text: () => Draft, onSending: () => void): Promise<SaveAnswer> {
    if (this.#unanswered) {
      const answer = await this.#send(this.#unanswered, onSending)
      // A refusal says that the lost text never came in; it is not what the author wants to save any more.
      if (answer.kind !== 'saved' && answer.kind !== 'refused') return answer
    }
    if (this.hasAll(text())) return { kind: 'saved', version: this.version }
    return this.#send({ draft: text(), key: randomId() }, onSending)
  }

  async #send(sent: Sent, onSending: () => void): Promise<SaveAnswer> {
    this.#unanswered = sent
    onSending()
    const answer = await this.#save(sent, this.version)
    // Whether the text came in, none of these says.
    if (['unreachable', 'signed-out', 'other-person'].includes(answer.kind)) return answer
    this.#unanswered = undefined
    if (answer.kind === 'saved') {
      this.version = answer.version
      this.confirmed = sent.draft
    }
    return answer
  }
}
