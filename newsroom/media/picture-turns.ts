import { type Turns, turnsFor } from './in-turn.ts'

const slot = Symbol.for('newsroom.picture-turns')
const held = globalThis as { [slot]?: { decoding: Turns; encoding: Turns } }

/**
 * A picture of 64 megapixels can need 200 MB while it is decoded, whatever its file weighs: one at a time in a process. What
 * is left of it is small, and two are encoded at a time. One pair for all copies of this module (Next makes several).
 */
export function pictureTurns(): { decoding: Turns; encoding: Turns } {
  held[slot] ??= { decoding: turnsFor(1), encoding: turnsFor(2) }
  return held[slot]
}

/** Pictures of 25 MB each that may wait in memory for their turn; whoever comes then is asked to come again. */
export const mostWaiting = 16
