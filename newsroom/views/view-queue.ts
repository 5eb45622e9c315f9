import type pg from 'pg'
import { type Report, recordViews } from '#db/queries/record-views.ts'
import { ViewsUnavailable } from './views-unavailable.ts'

export type ViewQueue = {
  /**
   * Resolves after the COMMIT that the report is part of, with the total of its article (null: no article, or none that
   * readers can see). Rejects with ViewsUnavailable when the queue is full or closed, or its batch failed.
   */
  add: (report: Report) => Promise<number | null>
  /** Commits what has been accepted and accepts nothing more. */
  drain: () => Promise<void>
}

// 5,000 waiting reports are half a second of work at the rate that two cores manage; who waits longer has left the page.
const usual = { waiting: 5_000, batch: 1_000, gatherMilliseconds: 4 }

type Waiting = { report: Report; resolve: (total: number | null) => void; reject: (error: Error) => void }

/**
 * Group commit: reports wait until half as many are there as in the last batch, or four milliseconds, and then share one
 * transaction. Half, so that under load two groups of readers alternate: one is being committed while the other is being
 * answered and reads on. One batch is under way at a time, so a slow disk makes batches larger, not more. A quiet site's
 * lone view waits for nobody.
 */
export function openViewQueue(pool: pg.Pool, limits = usual): ViewQueue {
  const waiting: Waiting[] = []
  let work: Promise<void> | undefined
  let closed = false
  let expected = 1
  let enough: (() => void) | undefined
  const outage = outageLog()

  function add(report: Report): Promise<number | null> {
    if (closed) return Promise.reject(new ViewsUnavailable('shutting down'))
    if (waiting.length >= limits.waiting) return Promise.reject(new ViewsUnavailable('the queue is full'))
    return new Promise((resolve, reject) => {
      waiting.push({ report, resolve, reject })
      if (waiting.length >= expected) enough?.()
      work ??= workOff()
    })
  }

  async function workOff(): Promise<void> {
    while (waiting.length > 0) {
      await gathered()
      const batch = waiting.splice(0, limits.batch)
      expected = Math.ceil(batch.length / 2)
      await commit(batch)
    }
    work = undefined
  }

  async function gathered(): Promise<void> {
    if (closed || waiting.length >= expected) return
    await new Promise<void>(resolve => {
      const timer = setTimeout(resolve, limits.gatherMilliseconds)
      enough = () => {
        clearTimeout(timer)
        resolve()
      }
    })
    enough = undefined
  }

  async function commit(batch: Waiting[]): Promise<void> {
    try {
      const totals = await recordViews(
        pool,
        batch.map(({ report }) => report),
      )
      for (const { report, resolve } of batch) resolve(totals.get(report.articleId ?? '') ?? null)
      outage.over()
    } catch (cause) {
      const error = new ViewsUnavailable('the batch was not committed', { cause })
      for (const { reject } of batch) reject(error)
      outage.note(cause)
    }
  }

  async function drain(): Promise<void> {
    closed = true
    enough?.()
    await work
  }

  return { add, drain }
}

/** One line when counting breaks off and one when it goes on, however many batches fail in between. */
function outageLog() {
  let failed = 0
  return {
    note(cause: unknown) {
      if (failed++ === 0) console.error('views cannot be counted:', cause)
    },
    over() {
      if (failed > 0) console.error(`views are counted again, after ${failed} failed batches`)
      failed = 0
    },
  }
}
