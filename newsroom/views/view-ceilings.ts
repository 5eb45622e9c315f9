import type { Visitor } from './visitor-key.ts'

/**
 * What one visitor and one network may add per minute. Nobody reads sixty pages a minute. A commune's office, a school or
 * a mobile carrier's gateway may hold hundreds of readers behind one address, a loop in a terminal has only its own.
 */
export const ceilings = { perVisitor: 60, perNetwork: 600 }

export type ViewCeilings = { admit: (visitor: Visitor) => boolean }

const minute = 60_000

/**
 * Counts per process, over a sliding minute: this minute's and the share of the last one that still lies within the
 * window. Two generations of counters replace each other, so memory is bounded by what arrives in two minutes: no
 * network can bring in more than `perNetwork` visitors in one.
 *
 * @param now milliseconds on a clock that never goes back
 */
export function viewCeilings(limits = ceilings, now: () => number = () => performance.now()): ViewCeilings {
  let before = new Map<string, number>()
  let current = new Map<string, number>()
  let began = now()

  function turn(): number {
    const passed = now() - began
    if (passed >= minute) {
      before = passed < 2 * minute ? current : new Map()
      current = new Map()
      began += Math.floor(passed / minute) * minute
    }
    return 1 - (now() - began) / minute
  }

  function admit({ key, networkKey }: Visitor): boolean {
    const share = turn()
    const used = (name: string) => (current.get(name) ?? 0) + (before.get(name) ?? 0) * share
    const visitor = key.toString('base64')
    if (used(networkKey) >= limits.perNetwork || used(visitor) >= limits.perVisitor) return false
    for (const name of [networkKey, visitor]) current.set(name, (current.get(name) ?? 0) + 1)
    return true
  }

  return { admit }
}
