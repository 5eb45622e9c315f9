import type { Database } from '#db/connection.ts'
import { dropOldViewPartitions, forgetOldVisitors, makeViewPartitions } from '#db/queries/view-upkeep.ts'

/** Single events are kept this long, to look into a suspicion; the rollups are kept for ever. */
export const daysOfEvents = 30

/**
 * Keeps the tables of views in order: partitions a week ahead, old ones dropped, old salts and visitors forgotten. To be
 * run at start and every ten minutes. Throws when a lock is not to be had within two seconds (a backup is running); the
 * next run makes up for it.
 */
export async function maintainViews(db: Database): Promise<void> {
  await makeViewPartitions(db)
  await forgetOldVisitors(db)
  await dropOldViewPartitions(db, daysOfEvents)
}
