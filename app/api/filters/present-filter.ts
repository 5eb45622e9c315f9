import type { SavedFilter } from '#db/queries/saved-filters.ts'
import { deskListAddress } from '#newsroom/articles/desk-filter.ts'
import { done, type Outcome } from '#newsroom/workflow/outcome.ts'

/** A saved filter as the API shows it. */
export function presentFilter(outcome: Outcome<SavedFilter>): Outcome<unknown> {
  if (!outcome.ok) return outcome
  const { id, name, version, choice } = outcome.value
  return done({ id, name, version, href: deskListAddress(choice) })
}
