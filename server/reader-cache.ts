import { ByteBoundedMap } from './byte-bounded-map.ts'
import { type CachedCopy, makeCopy, mentions, type Rendered } from './cached-copy.ts'
import { sayError } from './say-error.ts'

/** Where the cache learns what is still true. */
export type PublicationWatch = {
  /** The newest epoch heard of so far, however long ago; 0 before any. */
  known: () => number
  /** The newest epoch there is; a promise while it has to be asked for, of undefined when nobody can tell. */
  current: () => number | Promise<number | undefined>
  /** Slugs, old ones included, of articles removed after an epoch. Rejects when the database cannot be asked. */
  removedSince: (epoch: number) => Promise<string[]>
}

/** `stale`: rendering failed or the epoch could not be learned, and this is the last good copy. */
export type Mark = 'hit' | 'miss' | 'stale'
/** A page to be shown, or undefined when there is none: then 503. */
export type Found = { copy: CachedCopy; mark: Mark } | undefined

/** Renders a page anew. Rejects, or answers with a status from 500 on, when that failed. */
export type Render = (key: string) => Promise<Rendered>

type Limits = { pages: number; fleeting: number; refreshAfter: number; retryAfter: number; now: () => number }
type Rendering = { epoch: number; done: Promise<CachedCopy | undefined> }

const usual: Limits = {
  pages: 128 * 1_048_576,
  fleeting: 8 * 1_048_576,
  refreshAfter: 60_000,
  retryAfter: 1_000,
  now: Date.now,
}

/**
 * The one cache: pages as readers get them, each served as fresh only under the publication epoch it was rendered
 * under (design.md, 7). When rendering fails the last good copy is served, marked stale, but never one of a removed
 * article and never a list that names it.
 */
export class ReaderCache {
  /** Answers by what they were; `none` had nothing to show. */
  readonly counts = { hit: 0, miss: 0, stale: 0, none: 0 }
  readonly #render: Render
  readonly #watch: PublicationWatch
  readonly #limits: Limits
  readonly #pages: ByteBoundedMap<CachedCopy>
  /** What anyone can make up without end: missing pages, redirects, searches. They push out only each other. */
  readonly #fleeting: ByteBoundedMap<CachedCopy>
  readonly #renderings = new Map<string, Rendering>()
  /** Removed slugs with the epoch by which they were: a rendering begun before may still name them. */
  readonly #removed = new Map<string, number>()
  /** Up to this epoch, copies of what was removed are gone. Undefined as long as there was nothing to check. */
  #checkedTo: number | undefined
  #checking: Promise<boolean> | undefined
  #checkFailedAt = Number.NEGATIVE_INFINITY

  constructor(render: Render, watch: PublicationWatch, limits: Partial<Limits> = {}) {
    this.#render = render
    this.#watch = watch
    this.#limits = { ...usual, ...limits }
    this.#pages = new ByteBoundedMap(this.#limits.pages)
    this.#fleeting = new ByteBoundedMap(this.#limits.fleeting)
  }

  get size(): { entries: number; bytes: number } {
    const [pages, fleeting] = [this.#pages, this.#fleeting]
    return { entries: pages.size + fleeting.size, bytes: pages.bytes + fleeting.bytes }
  }

  /** The page of a key. Answers without a promise where nothing has to be waited for, which is nearly always. */
  find(key: string): Found | Promise<Found> {
    const epoch = this.#watch.current()
    if (typeof epoch !== 'number') return epoch.then(told => this.#findUnder(key, told))
    const copy = this.#copyOf(key)
    return copy?.epoch === epoch ? this.#hit(key, copy) : this.#findUnder(key, epoch)
  }

  /** To be called when the epoch has moved: looks for removals while the database can still be asked. */
  async noticePublication(): Promise<void> {
    await this.#removalsAreGone()
  }

  #copyOf(key: string): CachedCopy | undefined {
    return this.#pages.get(key) ?? this.#fleeting.get(key)
  }

  #hit(key: string, copy: CachedCopy): Found {
    this.counts.hit++
    // Counters and most-read lists move without an epoch: this reader gets the page at once, the next one a newer.
    if (this.#limits.now() - copy.renderedAt > this.#limits.refreshAfter && !this.#failedLately(copy)) {
      void this.#renderOnce(key, copy.epoch)
    }
    return { copy, mark: 'hit' }
  }

  async #findUnder(key: string, epoch: number | undefined): Promise<Found> {
    this.#checkedTo ??= epoch
    const kept = this.#copyOf(key)
    if (kept && kept.epoch === epoch) return this.#hit(key, kept)
    if (this.#isCheckOwed()) void this.#removalsAreGone()
    const worthTrying = !kept || (epoch !== undefined && !this.#failedLately(kept))
    const anew = worthTrying ? await this.#renderAnew(key, epoch) : undefined
    return anew ?? this.#lastGood(key)
  }

  /** A page rendered for those who wait now. A publication in the meantime makes it old before it is shown. */
  async #renderAnew(key: string, epoch: number | undefined): Promise<Found> {
    let under = epoch ?? 0
    for (let tries = 0; tries < 3; tries++) {
      // A rendering that others waited for may have brought the newer page already.
      const kept = tries > 0 ? this.#copyOf(key) : undefined
      const copy = kept?.epoch === under ? kept : await this.#renderOnce(key, under)
      if (!copy) return undefined
      const newest = epoch === undefined ? under : await this.#watch.current()
      if (newest === undefined) return undefined
      if (newest <= copy.epoch) {
        this.counts.miss++
        return { copy, mark: 'miss' }
      }
      under = newest
    }
    return undefined
  }

  /** One rendering per key and epoch, however many wait for it; undefined when it failed. */
  #renderOnce(key: string, epoch: number): Promise<CachedCopy | undefined> {
    const running = this.#renderings.get(key)
    if (running && running.epoch >= epoch) return running.done
    const rendering = { epoch, done: this.#renderAndKeep(key, epoch) }
    this.#renderings.set(key, rendering)
    void rendering.done.finally(() => {
      if (this.#renderings.get(key) === rendering) this.#renderings.delete(key)
    })
    return rendering.done
  }

  async #renderAndKeep(key: string, epoch: number): Promise<CachedCopy | undefined> {
    try {
      const rendered = await this.#render(key)
      if (rendered.status >= 500) throw new Error(`the page answered ${rendered.status}`)
      const copy = await makeCopy(rendered, epoch, this.#limits.now())
      this.#keep(key, copy)
      return copy
    } catch (error) {
      console.error(`could not render ${JSON.stringify(key)}: ${sayError(error)}`)
      const kept = this.#copyOf(key)
      if (kept) kept.failedAt = this.#limits.now()
      return undefined
    }
  }

  #keep(key: string, copy: CachedCopy): void {
    const kept = this.#copyOf(key)
    // Epoch 0: rendered while nobody could tell the epoch. And a late rendering must not replace a newer one.
    if (copy.epoch === 0 || (kept && kept.epoch > copy.epoch)) return
    const removedSince = this.#removed.entries().filter(([, epoch]) => epoch > copy.epoch)
    if (
      mentions(
        copy,
        key,
        removedSince.map(([slug]) => slug),
      )
    )
      return
    this.#pages.delete(key)
    this.#fleeting.delete(key)
    const lasting = copy.status === 200 && !key.includes('?')
    const shelf = lasting ? this.#pages : this.#fleeting
    shelf.set(key, copy)
  }

  #failedLately(copy: CachedCopy): boolean {
    return copy.failedAt !== undefined && this.#limits.now() - copy.failedAt < this.#limits.retryAfter
  }

  async #lastGood(key: string): Promise<Found> {
    // Looked up after the check: it may have taken the copy away.
    const isSafe = await this.#removalsAreGone()
    const copy = this.#copyOf(key)
    const shown = copy && (isSafe || copy.epoch >= this.#watch.known()) ? copy : undefined
    this.counts[shown ? 'stale' : 'none']++
    return shown && { copy: shown, mark: 'stale' }
  }

  /** An epoch has moved on since copies were last compared with what was removed. */
  #isCheckOwed(): boolean {
    return this.#checkedTo !== undefined && this.#watch.known() > this.#checkedTo
  }

  /** Whether copies of everything removed up to the newest known epoch are gone. Asks the database when it must. */
  async #removalsAreGone(): Promise<boolean> {
    while (this.#isCheckOwed()) {
      if (this.#limits.now() - this.#checkFailedAt < this.#limits.retryAfter) return false
      this.#checking ??= this.#forgetRemoved().finally(() => {
        this.#checking = undefined
      })
      if (!(await this.#checking)) return false
    }
    return true
  }

  async #forgetRemoved(): Promise<boolean> {
    const known = this.#watch.known()
    try {
      const slugs = await this.#watch.removedSince(this.#checkedTo ?? 0)
      for (const slug of slugs) this.#removed.set(slug, known)
      for (const shelf of slugs.length > 0 ? [this.#pages, this.#fleeting] : []) {
        for (const [key, copy] of shelf.entries()) if (mentions(copy, key, slugs)) shelf.delete(key)
      }
      this.#checkedTo = known
      return true
    } catch (error) {
      // Owed until it succeeds: an outage that began with an epoch change must not bring a removed article back.
      this.#checkFailedAt = this.#limits.now()
      console.error(`could not ask which articles were removed: ${sayError(error)}`)
      return false
    }
  }
}
