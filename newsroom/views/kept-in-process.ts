import type { ViewCeilings } from './view-ceilings.ts'
import type { ViewQueue } from './view-queue.ts'
import type { PresenceAnswer } from './view-report.ts'
import type { VisitorSalt } from './visitor-key.ts'

type Kept = {
  queue?: ViewQueue
  views?: ViewCeilings
  beats?: ViewCeilings
  readings?: ViewCeilings
  ballots?: ViewCeilings
  day?: Promise<VisitorSalt>
  numbers?: { read: Promise<PresenceAnswer>; at: number }
}

const process_ = globalThis as unknown as Record<symbol, Kept | undefined>
const slot = Symbol.for('newsroom.views')

/**
 * What counting keeps between two requests. It hangs on globalThis because Next bundles these modules once more beside
 * the copy that Node loads, and two queues would flush against each other.
 */
export function keptInProcess(): Kept {
  process_[slot] ??= {}
  return process_[slot]
}
