import { normaliseText } from '#newsroom/text/normalise.ts'
import type { Refusal } from './outcome.ts'

const shortest = 10

/** A reason as it is kept, or why it is none: at least ten characters, so that "ok" is not one. */
export function readReason(given: string): { reason: string } | { refusal: Refusal } {
  const reason = normaliseText(given).trim()
  if ([...reason].length >= shortest) return { reason }
  return { refusal: { code: 'reason_required', message: `Hãy ghi rõ lý do, ít nhất ${shortest} ký tự.` } }
}
