import { type CachedCopy, mentions } from './cached-copy.ts'
import type { PageShelves } from './page-shelves.ts'
import type { PublicationWatch } from './reader-cache.ts'
import { sayError } from './say-error.ts'

type Limits = { retryAfter: number; now: () => number }

/**
 * Sees to it that no copy outlives what was withdrawn or removed. The epoch says that something may have been; the
 * database says what. Owed until it succeeds: an outage that began with an epoch change must bring nothing back.
 */
export class TakedownCheck {
  /** Called when copies were dropped, or should perhaps have been: what was written down of them is out of date. */
  onTakedown: () => void = () => undefined
  readonly #watch: PublicationWatch
  readonly #shelves: PageShelves
  readonly #limits: Limits
  /** Slugs with the epoch by which they were taken down: a rendering begun before may still name them. */
  readonly #takenDown = new Map<string, number>()
  /** Up to this epoch, copies of what was taken down are gone. Undefined as long as there was nothing to check. */
  #checkedTo: number | undefined
  /** An epoch that an earlier process had heard of. */
  #restored = 0
  #checking: Promise<boolean> | undefined
  #failedAt = Number.NEGATIVE_INFINITY
  #doubted = 0

  constructor(watch: PublicationWatch, shelves: PageShelves, limits: Limits) {
    this.#watch = watch
    this.#shelves = shelves
    this.#limits = limits
  }

  /** How far copies were compared, and how far they should be. */
  get progress(): { known: number; checkedTo: number } | undefined {
    return this.#checkedTo === undefined ? undefined : { known: this.known, checkedTo: this.#checkedTo }
  }

  /** The newest epoch that this process or the one before it heard of. */
  get known(): number {
    return Math.max(this.#watch.known(), this.#restored)
  }

  /** An epoch has moved on since copies were last compared with what was taken down. */
  get isOwed(): boolean {
    return this.#checkedTo !== undefined && this.known > this.#checkedTo
  }

  /** Copies are kept from this epoch on. Later calls change nothing. */
  beginAt(epoch: number | undefined): void {
    this.#checkedTo ??= epoch
  }

  /** Goes on where an earlier process stopped; undefined forgets that there was one. */
  restore(progress: { known: number; checkedTo: number } | undefined): void {
    this.#restored = progress?.known ?? 0
    this.#checkedTo = progress?.checkedTo
  }

  /** Whether a copy shows something that was taken down after its rendering began. */
  isOvertaken(key: string, copy: CachedCopy): boolean {
    const later = this.#takenDown.entries().filter(([, epoch]) => epoch > copy.epoch)
    return mentions(
      copy,
      key,
      later.map(([slug]) => slug),
    )
  }

  /** Whether copies of everything taken down up to the newest known epoch are gone. Asks the database when it must. */
  async isDone(): Promise<boolean> {
    while (this.isOwed) {
      if (this.#limits.now() - this.#failedAt < this.#limits.retryAfter) return false
      this.#checking ??= this.#check().finally(() => {
        this.#checking = undefined
      })
      if (!(await this.#checking)) return false
    }
    return true
  }

  async #check(): Promise<boolean> {
    const { known } = this
    try {
      const slugs = await this.#watch.takenDownSince(this.#checkedTo ?? 0)
      for (const slug of slugs) this.#takenDown.set(slug, known)
      this.#checkedTo = known
      if (this.#shelves.forgetArticles(slugs, known) > 0) this.onTakedown()
      return true
    } catch (error) {
      this.#failedAt = this.#limits.now()
      console.error(`could not ask which articles were taken down: ${sayError(error)}`)
      if (known > this.#doubted) this.onTakedown()
      this.#doubted = known
      return false
    }
  }
}
