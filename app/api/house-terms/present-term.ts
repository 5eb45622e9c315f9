import type { HouseTerm } from '#db/queries/house-terms.ts'
import { done, type Outcome } from '#newsroom/workflow/outcome.ts'

/** An entry of the dictionary as the API tells it. */
export function presentTerm(outcome: Outcome<HouseTerm>): Outcome<unknown> {
  if (!outcome.ok) return outcome
  const { id, kind, term, state, version } = outcome.value
  return done({ id, kind, term, state, version })
}
