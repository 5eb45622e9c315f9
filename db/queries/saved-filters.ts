import { and, asc, eq, sql } from 'drizzle-orm'
import type { Connection, Transaction } from '../connection.ts'
import { users } from '../schema/people.ts'
import { savedFilters } from '../schema/saved-filters.ts'

export type SavedFilter = typeof savedFilters.$inferSelect

/** Somebody's saved filters, by name. */
export function savedFiltersOf(db: Connection, userId: string): Promise<SavedFilter[]> {
  return db
    .select()
    .from(savedFilters)
    .where(eq(savedFilters.userId, userId))
    .orderBy(asc(savedFilters.name), asc(savedFilters.id))
}

/** One of somebody's own saved filters, or undefined: those of others are nobody else's business. */
export async function ownFilter(db: Connection, userId: string, id: string): Promise<SavedFilter | undefined> {
  const [found] = await db
    .select()
    .from(savedFilters)
    .where(and(eq(savedFilters.id, id), eq(savedFilters.userId, userId)))
  return found
}

/** Puts the changes of one person's filters in line, so that two of them cannot get one name. */
export async function lockFiltersOf(tx: Transaction, userId: string): Promise<void> {
  await tx.execute(sql`select 1 from ${users} where ${users.id} = ${userId} for no key update`)
}
