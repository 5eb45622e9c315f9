import type { Bell } from './bell.ts'

const mostOfOnePerson = 8
const mostOfAll = 1_000
const heartbeat = 15_000

type Look = () => Promise<Bell | undefined>
type Streams = { open: Map<string, Set<BellStream>>; isClosed: boolean }

// Next bundles this module once more beside the copy that server/ loads; both have to mean the same streams.
const process_ = globalThis as unknown as Record<symbol, Streams | undefined>
const key = Symbol.for('newsroom.bell-streams')
function streams(): Streams {
  process_[key] ??= { open: new Map(), isClosed: false }
  return process_[key]
}

/**
 * Opens a stream of server-sent events with what a person's bell shows: at once, and whenever something changed. An event
 * is the whole state, so nothing is missed whichever transaction commits first and however long a connection was lost;
 * `lastEventId` only spares a repetition. It ends when `look` finds the session ended. Answers undefined when this
 * person, or this process, has too many.
 */
export function openBellStream(
  personId: string,
  look: Look,
  lastEventId?: string | null,
): ReadableStream<Uint8Array<ArrayBuffer>> | undefined {
  const { open, isClosed } = streams()
  const own = open.get(personId) ?? new Set<BellStream>()
  const all = [...open.values()].reduce((sum, set) => sum + set.size, 0)
  if (isClosed || own.size >= mostOfOnePerson || all >= mostOfAll) return undefined
  const leave = (stream: BellStream) => {
    own.delete(stream)
    if (own.size === 0 && open.get(personId) === own) open.delete(personId)
  }
  const stream = new BellStream(look, lastEventId ?? undefined, leave)
  own.add(stream)
  open.set(personId, own)
  return stream.body
}

/** Lets a person's open streams look anew; everybody's when nobody is named, because something may have been missed. */
export function wakeBells(personId?: string): void {
  const { open } = streams()
  const woken = personId === undefined ? [...open.values()] : [open.get(personId) ?? new Set<BellStream>()]
  for (const set of woken) for (const stream of set) void stream.wake()
}

/** Ends every stream and takes no more: the process is about to stop. Browsers come back to the next. */
export function closeBells(): void {
  const held = streams()
  held.isClosed = true
  for (const set of [...held.open.values()]) for (const stream of [...set]) stream.end()
}

class BellStream {
  readonly body: ReadableStream<Uint8Array<ArrayBuffer>>
  readonly #look: Look
  readonly #leave: (stream: BellStream) => void
  #controller: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>> | undefined
  #timer: NodeJS.Timeout | undefined
  #told: string | undefined
  #looking: Promise<void> | undefined
  #isWoken = false

  constructor(look: Look, lastEventId: string | undefined, leave: (stream: BellStream) => void) {
    this.#look = look
    this.#told = lastEventId
    this.#leave = leave
    this.body = new ReadableStream<Uint8Array<ArrayBuffer>>(
      {
        start: controller => {
          this.#controller = controller
          // Without a heartbeat a proxy takes the connection for dead, and nobody notices that it is.
          this.#timer = setInterval(() => void this.wake(), heartbeat).unref()
          this.#write(': thông báo của tòa soạn\nretry: 5000\n\n')
          void this.wake()
        },
        cancel: () => this.end(),
      },
      { highWaterMark: 64 },
    )
  }

  /** Looks once more, now or as soon as the look under way is over: what that one sees may be older. */
  async wake(): Promise<void> {
    this.#isWoken = true
    this.#looking ??= this.#lookWhileWoken().finally(() => {
      this.#looking = undefined
    })
    await this.#looking
  }

  async #lookWhileWoken(): Promise<void> {
    while (this.#isWoken && this.#controller) {
      this.#isWoken = false
      try {
        this.#tell(await this.#look())
      } catch {
        // The database is away: whoever else asks it reports that. The next heartbeat looks again.
        this.#write(': chưa hỏi được cơ sở dữ liệu\n\n')
      }
    }
  }

  #tell(bell: Bell | undefined): void {
    if (!bell) {
      this.#write('event: het-phien\ndata: {}\n\n')
      this.end()
      return
    }
    const id = `${bell.unread}.${bell.newest[0]?.id ?? ''}`
    if (id === this.#told) this.#write(': còn đây\n\n')
    else this.#write(`id: ${id}\nevent: chuong\ndata: ${JSON.stringify(bell)}\n\n`)
    this.#told = id
  }

  #write(text: string): void {
    if (!this.#controller) return
    // Nobody takes what is sent: the other end is gone without a word.
    if ((this.#controller.desiredSize ?? 0) <= 0) this.end()
    else this.#controller.enqueue(new TextEncoder().encode(text))
  }

  end(): void {
    const controller = this.#controller
    if (!controller) return
    clearInterval(this.#timer)
    this.#controller = undefined
    this.#leave(this)
    try {
      controller.close()
    } catch {
      // Cancelled by its reader: it is closed already.
    }
  }
}
