import type { Outcome } from '#newsroom/workflow/outcome.ts'

/** The value of an act that must succeed here; a refusal is a mistake in the demo's data and stops the load. */
export function accepted<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value
  throw new Error(outcome.refusals.map(({ code, message }) => `${code}: ${message}`).join(' '))
}
