import { and, eq } from 'drizzle-orm'
import type { Connection } from '#db/connection.ts'
import { ownFilter, type SavedFilter } from '#db/queries/saved-filters.ts'
import { savedFilters } from '#db/schema/saved-filters.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { inTransaction } from '#newsroom/workflow/in-transaction.ts'
import { done, type Outcome, refused } from '#newsroom/workflow/outcome.ts'
import { recordEvent } from '#newsroom/workflow/record-event.ts'
import { noSuchFilter, staleFilter } from './filter-name.ts'

/** Forgets one of somebody's own filters; what it narrowed the list by stays in the audit log. */
export function deleteFilter(
  db: Connection,
  actor: Actor,
  input: { filterId: string; version: number },
): Promise<Outcome<SavedFilter>> {
  return inTransaction(db, async tx => {
    if (!(await ownFilter(tx, actor.id, input.filterId))) return refused(noSuchFilter)
    const [filter] = await tx
      .delete(savedFilters)
      .where(and(eq(savedFilters.id, input.filterId), eq(savedFilters.version, input.version)))
      .returning()
    if (!filter) return refused(staleFilter)
    const { id: filterId, name, choice } = filter
    await recordEvent(tx, actor, { type: 'filter.deleted', data: { filterId, name, choice } })
    return done(filter)
  })
}
