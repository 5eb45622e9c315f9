import { ByteBoundedMap } from './byte-bounded-map.ts'
import { type CachedCopy, mentions } from './cached-copy.ts'

const forCrawlers = /^\/sitemap\/|\/chia-se\.png$/

/** The copies that a process keeps, in two shelves that cannot push out each other's. Each is bounded by bytes. */
export class PageShelves {
  /** Moves on whenever a snapshot would be another one; not with a page that was only refreshed under its epoch. */
  revision = 0
  readonly #lasting: ByteBoundedMap<CachedCopy>
  /**
   * What anyone can make up without end (missing pages, redirects, searches), and what only crawlers come for, one of
   * each article: they push out only each other.
   */
  readonly #fleeting: ByteBoundedMap<CachedCopy>

  constructor(limits: { pages: number; fleeting: number }) {
    this.#lasting = new ByteBoundedMap(limits.pages)
    this.#fleeting = new ByteBoundedMap(limits.fleeting)
  }

  get size(): { entries: number; bytes: number } {
    const [lasting, fleeting] = [this.#lasting, this.#fleeting]
    return { entries: lasting.size + fleeting.size, bytes: lasting.bytes + fleeting.bytes }
  }

  get(key: string): CachedCopy | undefined {
    return this.#lasting.get(key) ?? this.#fleeting.get(key)
  }

  /** Takes a copy in, unless a newer one of the same page is here: renderings may end out of order. */
  keep(key: string, copy: CachedCopy): void {
    const kept = this.get(key)
    if (kept && kept.epoch > copy.epoch) return
    const isLasting = copy.status === 200 && !key.includes('?') && !forCrawlers.test(key)
    if (isLasting && kept?.epoch !== copy.epoch) this.revision++
    this.#lasting.delete(key)
    this.#fleeting.delete(key)
    const shelf = isLasting ? this.#lasting : this.#fleeting
    shelf.set(key, copy)
  }

  /** Drops every copy of these articles, and every list that names one, rendered before the epoch. Answers how many. */
  forgetArticles(slugs: string[], before: number): number {
    if (slugs.length === 0) return 0
    let dropped = 0
    for (const shelf of [this.#lasting, this.#fleeting]) {
      for (const [key, copy] of shelf.entries()) {
        if (copy.epoch >= before || !mentions(copy, key, slugs)) continue
        shelf.delete(key)
        dropped++
      }
    }
    this.revision += dropped
    return dropped
  }

  clear(): void {
    for (const shelf of [this.#lasting, this.#fleeting]) for (const [key] of shelf.entries()) shelf.delete(key)
    this.revision++
  }

  /** The lasting pages, the one used longest ago first. */
  lasting(): IterableIterator<[string, CachedCopy]> {
    return this.#lasting.entries()
  }
}
