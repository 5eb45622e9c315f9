import pg from 'pg'
import { openPool } from '#db/connection.ts'
import { knownPublicationEpoch, notePublicationEpoch } from '#newsroom/articles/publication-epoch.ts'
import type { PublicationWatch } from './reader-cache.ts'
import { sayError } from './say-error.ts'

type Options = {
  onMove?: () => void
  /** Somebody was notified; everybody may have been, when nobody is named. */
  onNotification?: (personId?: string) => void
  heartbeat?: number
  patience?: number
}

type Told = { epoch: number; lineage: string }

const epochQuery = 'select epoch, lineage from publication_epoch'

/**
 * Listens for publications, and for who was notified of something, on a connection of its own. While it listens, the newest epoch is known without asking;
 * while it does not, every reader's request asks the database, so that a missed notification is never taken for none.
 */
export class DatabaseWatch implements PublicationWatch {
  readonly #url: string
  readonly #onMove: () => void
  readonly #onNotification: (personId?: string) => void
  readonly #heartbeat: number
  /** Apart from the process's pool: a pool used up by slow pages must not make cached ones unsure. */
  readonly #asking: pg.Pool
  #listener: pg.Client | undefined
  #listening = false
  #stopped = false
  #retry: NodeJS.Timeout | undefined
  #running: Promise<number | undefined> | undefined
  #next: Promise<number | undefined> | undefined
  #announced = 0
  #lineage: string | undefined
  #isOutageTold = false
  #askFailedAt = Number.NEGATIVE_INFINITY

  constructor(url: string, options: Options = {}) {
    const { onMove = () => undefined, onNotification = () => undefined, heartbeat = 3_000, patience = 500 } = options
    this.#url = url
    this.#onMove = onMove
    this.#onNotification = onNotification
    this.#heartbeat = heartbeat
    this.#asking = openPool(url, { max: 2, connectionTimeoutMillis: patience, query_timeout: patience })
  }

  /** Listens from now on, reconnecting for as long as it takes. Resolves after the first attempt, good or not. */
  async start(): Promise<void> {
    await this.#listen()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearTimeout(this.#retry)
    await Promise.all([this.#listener?.end(), this.#asking.end()])
  }

  get isListening(): boolean {
    return this.#listening
  }

  known(): number {
    return knownPublicationEpoch()
  }

  current(): number | Promise<number | undefined> {
    return this.#listening ? knownPublicationEpoch() : this.#ask()
  }

  lineage(): string | undefined {
    return this.#lineage
  }

  async takenDownSince(epoch: number): Promise<string[]> {
    const { rows } = await this.#asking.query<{ slug: string }>(
      `select slug from articles where taken_down_in_epoch > $1 and slug is not null
       union select article_slugs.slug from article_slugs join articles on articles.id = article_id
       where taken_down_in_epoch > $1`,
      [epoch],
    )
    return rows.map(row => row.slug)
  }

  /**
   * One question for everyone who waits. Whoever comes while one is under way waits for the next: the answer to the
   * former may be older than a publication that was acknowledged before they came.
   */
  #ask(): Promise<number | undefined> {
    if (!this.#running) {
      const running = this.#askOnce().finally(() => {
        this.#running = undefined
      })
      this.#running = running
      return running
    }
    this.#next ??= this.#running.then(() => {
      this.#next = undefined
      return this.#ask()
    })
    return this.#next
  }

  async #askOnce(): Promise<number | undefined> {
    // A database that is down is asked once a second, not once per reader.
    if (Date.now() - this.#askFailedAt < 1_000) return undefined
    try {
      return this.#note(await this.#asking.query<Told>(epochQuery))
    } catch (error) {
      this.#askFailedAt = Date.now()
      this.#tellOutage('the publication epoch cannot be asked for', error)
      return undefined
    }
  }

  #note({ rows }: pg.QueryResult<Told>): number {
    this.#lineage = rows[0]?.lineage
    return this.#noteEpoch(rows[0]?.epoch ?? 0)
  }

  #noteEpoch(epoch: number): number {
    notePublicationEpoch(epoch)
    const known = knownPublicationEpoch()
    // Compared with what was announced here, not with what was known: this process's own acts note theirs themselves.
    if (known > this.#announced) {
      this.#announced = known
      this.#onMove()
    }
    return known
  }

  async #listen(): Promise<void> {
    const listener = new pg.Client({
      connectionString: this.#url,
      application_name: 'newsroom publication watch',
      connectionTimeoutMillis: 3_000,
      query_timeout: 2_000,
      keepAlive: true,
    })
    this.#listener = listener
    listener.on('error', error => console.error(`publication watch: ${sayError(error)}`))
    listener.once('end', () => this.#lost(listener))
    listener.on('notification', ({ channel, payload }) => {
      if (channel === 'notifications') this.#onNotification(payload)
      else this.#noteEpoch(Number(payload))
    })
    try {
      await listener.connect()
      await listener.query('listen publication; listen notifications')
      // After LISTEN: what was published before is in this answer, what is published later in a notification.
      this.#note(await listener.query<Told>(epochQuery))
      this.#listening = true
      this.#onNotification()
      this.#isOutageTold = false
      void this.#beat(listener)
    } catch (error) {
      this.#tellOutage('publication watch cannot listen', error)
      this.#lost(listener)
    }
  }

  /** Once per outage, not twice a second: it lasts until the watch listens again. */
  #tellOutage(what: string, error: unknown): void {
    if (!this.#isOutageTold) console.error(`${what}: ${sayError(error)}`)
    this.#isOutageTold = true
  }

  /** A connection can die without a word; a question every few seconds finds out. */
  async #beat(listener: pg.Client): Promise<void> {
    while (this.#listener === listener && this.#listening) {
      await new Promise(resolve => {
        this.#retry = setTimeout(resolve, this.#heartbeat).unref()
      })
      if (this.#listener !== listener || this.#stopped) return
      try {
        this.#note(await listener.query<Told>(epochQuery))
      } catch (error) {
        console.error(`publication watch lost its connection: ${sayError(error)}`)
        this.#lost(listener)
      }
    }
  }

  #lost(listener: pg.Client): void {
    if (this.#listener !== listener) return
    this.#listener = undefined
    this.#listening = false
    listener.end().catch(error => console.error(`publication watch: ${sayError(error)}`))
    if (!this.#stopped) this.#retry = setTimeout(() => void this.#listen(), 500).unref()
  }
}
