import { sql } from 'drizzle-orm'
import type { Connection, Transaction } from '#db/connection.ts'
import { publicationEpoch } from '#db/schema/events.ts'

type Known = { epoch: number }
const process_ = globalThis as unknown as Record<symbol, Known | undefined>
const slot = Symbol.for('newsroom.publication-epoch')

/**
 * Moves the epoch on: everything that readers were shown before this transaction's commit is then out of date. To be
 * called by every act that changes what readers can see, an approval given or dropped included: /xac-minh tells of it.
 * Answers the new epoch.
 */
export async function movePublicationEpoch(tx: Transaction): Promise<number> {
  const [row] = await tx
    .update(publicationEpoch)
    .set({ epoch: sql`${publicationEpoch.epoch} + 1` })
    .returning({ epoch: publicationEpoch.epoch })
  if (!row) throw new Error('publication_epoch has no row')
  return row.epoch
}

/** The committed epoch, from the database. */
export async function readPublicationEpoch(db: Connection): Promise<number> {
  const [row] = await db.select({ epoch: publicationEpoch.epoch }).from(publicationEpoch)
  if (!row) throw new Error('publication_epoch has no row')
  return row.epoch
}

/** The newest epoch that this process has heard of, or 0 before it has heard of any. */
export function knownPublicationEpoch(): number {
  return process_[slot]?.epoch ?? 0
}

/** Tells this process of a committed epoch. Older numbers than the known one are ignored: messages may overtake each other. */
export function notePublicationEpoch(epoch: number): void {
  process_[slot] = { epoch: Math.max(epoch, knownPublicationEpoch()) }
}
