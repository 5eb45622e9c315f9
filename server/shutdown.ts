import { sayError } from './say-error.ts'

type Step = { what: string; end: () => Promise<void> | void }

// Systemd and containers send SIGKILL after thirty seconds or less.
const patience = 28_000

/** What has been opened, to be closed in reverse order, whenever the process is told to stop: also half-way through starting. */
export class Shutdown {
  readonly #steps: Step[] = []
  #stopping: Promise<never> | undefined

  get isUnderWay(): boolean {
    return this.#stopping !== undefined
  }

  /** Something was opened; `end` closes it. */
  opened(what: string, end: () => Promise<void> | void): void {
    this.#steps.push({ what, end })
  }

  /** Closes everything and ends the process. A second call changes nothing: Ctrl-C reaches us more than once. */
  stop(code: number): Promise<never> {
    this.#stopping ??= this.#closeAll(code)
    return this.#stopping
  }

  async #closeAll(code: number): Promise<never> {
    setTimeout(() => {
      console.error('not everything could be closed in time')
      process.exit(code || 1)
    }, patience).unref()
    for (const { what, end } of this.#steps.reverse()) {
      try {
        await end()
      } catch (error) {
        console.error(`${what} could not be closed: ${sayError(error)}`)
      }
    }
    process.exit(code)
  }
}

/**
 * Stops on SIGINT, SIGTERM and when whoever started us is gone: npm and bin/start.mjs cannot pass on a SIGKILL. Any
 * error that nobody caught ends the process too: what it left behind in memory cannot be trusted.
 */
export function stopWhenTold(shutdown: Shutdown): void {
  process.on('SIGINT', () => void shutdown.stop(0))
  process.on('SIGTERM', () => void shutdown.stop(0))
  process.on('SIGHUP', () => void shutdown.stop(0))
  process.on('disconnect', () => void shutdown.stop(0))
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, error => {
      console.error(`${event}:`, error)
      void shutdown.stop(1)
    })
  }
  if (process.env.npm_lifecycle_event === undefined || process.channel) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) void shutdown.stop(0)
  }, 1_000).unref()
}
