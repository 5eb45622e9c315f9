import { and, eq, lt, sql } from 'drizzle-orm'
import type { Connection, Transaction } from '../connection.ts'
import { idempotencyKeys } from '../schema/events.ts'

export type KeyOfPerson = { userId: string; key: string }

/**
 * Takes a key for this transaction; false when it was taken before. Waits for a transaction that is just taking the
 * same key: PostgreSQL's unique index puts the two in line.
 */
export async function claimKey(tx: Transaction, place: KeyOfPerson, requestHash: string): Promise<boolean> {
  const claimed = await tx
    .insert(idempotencyKeys)
    .values({ ...place, requestHash })
    .onConflictDoNothing()
    .returning({ key: idempotencyKeys.key })
  return claimed.length > 0
}

/** What was asked under a key first, and what was answered. */
export async function firstUseOfKey(tx: Transaction, place: KeyOfPerson) {
  const [first] = await tx.select().from(idempotencyKeys).where(at(place))
  return first
}

/** Keeps an answer under its key. */
export async function keepAnswer(tx: Transaction, place: KeyOfPerson, status: number, body: unknown): Promise<void> {
  await tx.update(idempotencyKeys).set({ status, body }).where(at(place))
}

/** Gives a key back: the same request may be tried again under it. */
export async function releaseKey(tx: Transaction, place: KeyOfPerson): Promise<void> {
  await tx.delete(idempotencyKeys).where(at(place))
}

/** Forgets keys older than a week: no client retries for so long. For the worker; answers how many there were. */
export async function forgetOldKeys(db: Connection): Promise<number> {
  const { rowCount } = await db
    .delete(idempotencyKeys)
    .where(lt(idempotencyKeys.createdAt, sql`now() - interval '7 days'`))
  return rowCount ?? 0
}

function at({ userId, key }: KeyOfPerson) {
  return and(eq(idempotencyKeys.userId, userId), eq(idempotencyKeys.key, key))
}
