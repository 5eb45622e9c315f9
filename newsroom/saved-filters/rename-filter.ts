import { and, eq, sql } from 'drizzle-orm'
import type { Connection } from '#db/connection.ts'
import { lockFiltersOf, type SavedFilter, savedFiltersOf } from '#db/queries/saved-filters.ts'
import { savedFilters } from '#db/schema/saved-filters.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { inTransaction } from '#newsroom/workflow/in-transaction.ts'
import { done, type Outcome, refused } from '#newsroom/workflow/outcome.ts'
import { recordEvent } from '#newsroom/workflow/record-event.ts'
import { filterName, isTaken, nameTaken, noSuchFilter, staleFilter } from './filter-name.ts'

/** Calls one of somebody's own filters otherwise. */
export function renameFilter(
  db: Connection,
  actor: Actor,
  input: { filterId: string; version: number; name: string },
): Promise<Outcome<SavedFilter>> {
  const name = filterName.parse(input.name)
  return inTransaction(db, async tx => {
    await lockFiltersOf(tx, actor.id)
    const own = await savedFiltersOf(tx, actor.id)
    const before = own.find(({ id }) => id === input.filterId)
    if (!before) return refused(noSuchFilter)
    if (before.version !== input.version) return refused(staleFilter)
    if (before.name === name) return done(before)
    const others = own.filter(({ id }) => id !== before.id)
    if (isTaken(name, others)) return refused(nameTaken(name))
    const [filter] = await tx
      .update(savedFilters)
      .set({ name, version: sql`${savedFilters.version} + 1` })
      .where(and(eq(savedFilters.id, before.id), eq(savedFilters.version, input.version)))
      .returning()
    if (!filter) return refused(staleFilter)
    const data = { filterId: filter.id, from: before.name, to: name }
    await recordEvent(tx, actor, { type: 'filter.renamed', data })
    return done(filter)
  })
}
