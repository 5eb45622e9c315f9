import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CacheSnapshot, dropSnapshot, readSnapshot, writeSnapshot } from './cache-snapshot.ts'
import type { Environment } from './environment.ts'
import type { ReaderCache } from './reader-cache.ts'
import { sayError } from './say-error.ts'

const writeEvery = 60_000

/** Keeps what the reader cache holds in the data folder, so that a restart during an outage has something to show. */
export class SnapshotKeeper {
  readonly #file: string
  readonly #origin: string
  #cache: ReaderCache | undefined
  #written = 0
  #writing: Promise<void> = Promise.resolve()
  #timer: NodeJS.Timeout | undefined

  constructor({ dataDir, siteUrl }: Pick<Environment, 'dataDir' | 'siteUrl'>, buildId: string) {
    this.#file = join(dataDir, 'reader-cache.snapshot')
    this.#origin = `${buildId} ${siteUrl}`
  }

  /** What an earlier process of the same build left. */
  read(): Promise<CacheSnapshot | undefined> {
    return readSnapshot(this.#file, this.#origin)
  }

  /** Writes once a minute what has changed, and at once when something was taken down. */
  keep(cache: ReaderCache): void {
    this.#cache = cache
    this.#written = cache.revision
    this.#timer = setInterval(() => void this.#writeChanges(), writeEvery).unref()
    cache.onTakedown(() => void this.#inTurn(() => this.#write(cache)))
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer)
    await this.#writeChanges()
  }

  #writeChanges(): Promise<void> {
    const cache = this.#cache
    return this.#inTurn(async () => {
      if (cache && cache.revision !== this.#written) await this.#write(cache)
    })
  }

  async #write(cache: ReaderCache): Promise<void> {
    const { revision } = cache
    const snapshot = cache.snapshot()
    if (!snapshot) return
    try {
      await writeSnapshot(this.#file, this.#origin, snapshot)
      this.#written = revision
    } catch (error) {
      console.error(`the snapshot of the reader cache could not be written: ${sayError(error)}`)
      // The one before may hold what has been taken down since.
      await dropSnapshot(this.#file)
    }
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#writing = this.#writing
      .then(work)
      .catch(error => console.error(`the snapshot of the reader cache: ${sayError(error)}`))
    return this.#writing
  }
}

/** What names the build whose pages Next shows. */
export function readBuildId(): string {
  return readFileSync(join('.next', 'BUILD_ID'), 'utf8')
}
