import type { CacheSnapshot } from './cache-snapshot.ts'
import { type CachedCopy, makeCopy, type Rendered } from './cached-copy.ts'
import { PageShelves } from './page-shelves.ts'
import { sayError } from './say-error.ts'
import { TakedownCheck } from './takedown-check.ts'

/** Where the cache learns what is still true. */
export type PublicationWatch = {
  /** The newest epoch heard of so far, however long ago; 0 before any. */
  known: () => number
  /** The newest epoch there is; a promise while it has to be asked for, of undefined when nobody can tell. */
  current: () => number | Promise<number | undefined>
  /** Which database's epochs these are; undefined before any was heard of. Numbers of another one mean nothing. */
  lineage: () => string | undefined
  /** Slugs, old ones included, of articles withdrawn or removed after an epoch. Rejects when the database cannot be asked. */
  takenDownSince: (epoch: number) => Promise<string[]>
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
 * under (docs/reader-cache.md). When rendering fails the last good copy is served, marked stale, but never one of an
 * article that was withdrawn or removed since, and never a list that names it.
 */
export class ReaderCache {
  /** Answers by what they were; `none` had nothing to show. */
  readonly counts = { hit: 0, miss: 0, stale: 0, none: 0 }
  readonly #render: Render
  readonly #watch: PublicationWatch
  readonly #limits: Limits
  readonly #shelves: PageShelves
  readonly #takedowns: TakedownCheck
  readonly #renderings = new Map<string, Rendering>()
  /** What copies came from, until the database has confirmed that they are its own. */
  #restored: CacheSnapshot | undefined

  constructor(render: Render, watch: PublicationWatch, limits: Partial<Limits> = {}) {
    this.#render = render
    this.#watch = watch
    this.#limits = { ...usual, ...limits }
    this.#shelves = new PageShelves(this.#limits)
    this.#takedowns = new TakedownCheck(watch, this.#shelves, this.#limits)
  }

  get size(): { entries: number; bytes: number } {
    return this.#shelves.size
  }

  /** Moves on whenever `snapshot` would answer something else worth keeping. */
  get revision(): number {
    return this.#shelves.revision
  }

  /** `act` is called when copies were taken away, or should have been: what was kept of them elsewhere must go too. */
  onTakedown(act: () => void): void {
    this.#takedowns.onTakedown = act
  }

  /** What a later process needs to go on; undefined while this one has learned nothing from the database. */
  snapshot(): CacheSnapshot | undefined {
    const lineage = this.#watch.lineage() ?? this.#restored?.lineage
    const { progress } = this.#takedowns
    return lineage && progress ? { ...progress, lineage, pages: [...this.#shelves.lasting()] } : undefined
  }

  /** Takes over what an earlier process had. */
  restore(snapshot: CacheSnapshot): void {
    for (const [key, copy] of snapshot.pages) this.#shelves.keep(key, copy)
    this.#takedowns.restore(snapshot)
    this.#restored = snapshot
  }

  /** The page of a key. Answers without a promise where nothing has to be waited for, which is nearly always. */
  find(key: string): Found | Promise<Found> {
    const epoch = this.#watch.current()
    if (typeof epoch !== 'number') return epoch.then(told => this.#findUnder(key, told))
    if (this.#restored) this.#confirm(this.#restored, epoch)
    const copy = this.#shelves.get(key)
    return copy?.epoch === epoch ? this.#hit(key, copy) : this.#findUnder(key, epoch)
  }

  /** To be called when the epoch has moved: looks for takedowns while the database can still be asked. */
  async noticePublication(): Promise<void> {
    await this.#takedowns.isDone()
  }

  /** Copies of another database, or of a future that a restored backup does not know, are no copies of this one. */
  #confirm(restored: CacheSnapshot, epoch: number): void {
    this.#restored = undefined
    if (restored.lineage === this.#watch.lineage() && restored.known <= epoch) return
    this.#shelves.clear()
    this.#takedowns.restore(undefined)
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
    if (this.#restored && epoch !== undefined) this.#confirm(this.#restored, epoch)
    this.#takedowns.beginAt(epoch)
    const kept = this.#shelves.get(key)
    if (kept && kept.epoch === epoch) return this.#hit(key, kept)
    if (this.#takedowns.isOwed) void this.#takedowns.isDone()
    const worthTrying = !kept || (epoch !== undefined && !this.#failedLately(kept))
    const anew = worthTrying ? await this.#renderAnew(key, epoch) : undefined
    return anew ?? this.#lastGood(key)
  }

  /** A page rendered for those who wait now. A publication in the meantime makes it old before it is shown. */
  async #renderAnew(key: string, epoch: number | undefined): Promise<Found> {
    let under = epoch ?? 0
    for (let tries = 0; tries < 3; tries++) {
      // A rendering that others waited for may have brought the newer page already.
      const kept = tries > 0 ? this.#shelves.get(key) : undefined
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
      const kept = this.#shelves.get(key)
      if (kept) kept.failedAt = this.#limits.now()
      return undefined
    }
  }

  #keep(key: string, copy: CachedCopy): void {
    // Epoch 0: rendered while nobody could tell the epoch.
    if (copy.epoch > 0 && !this.#takedowns.isOvertaken(key, copy)) this.#shelves.keep(key, copy)
  }

  #failedLately(copy: CachedCopy): boolean {
    return copy.failedAt !== undefined && this.#limits.now() - copy.failedAt < this.#limits.retryAfter
  }

  async #lastGood(key: string): Promise<Found> {
    // Looked up after the check: it may have taken the copy away.
    const isSafe = await this.#takedowns.isDone()
    const copy = this.#shelves.get(key)
    const shown = copy && (isSafe || copy.epoch >= this.#takedowns.known) ? copy : undefined
    this.counts[shown ? 'stale' : 'none']++
    return shown && { copy: shown, mark: 'stale' }
  }
}
