import type { Database } from '#db/connection.ts'
import {
  latestReconciliations,
  type Reconciliation,
  reconcilableDays,
  reconcileDay,
} from '#db/queries/reconcile-views.ts'
import { theNewsroom } from '#newsroom/people/actor.ts'
import { recordEvent } from '#newsroom/workflow/record-event.ts'

/**
 * Compares every day whose single events are still kept with its rollups: each counted view must stand in them exactly
 * once. A difference is told in the log, in the metrics, on the statistics of the desk, and once in the audit log.
 *
 * @returns the days that differ
 */
export async function reconcileViews(db: Database): Promise<Reconciliation[]> {
  const known = new Map((await latestReconciliations(db, 60)).map(found => [found.day, found]))
  const differing: Reconciliation[] = []
  for (const day of await reconcilableDays(db)) {
    const found = await db.transaction(async tx => {
      const compared = await reconcileDay(tx, day)
      const before = known.get(day)
      if (differs(compared) && !(before && sameDifference(before, compared))) {
        await recordEvent(tx, theNewsroom, { type: 'views.differ', data: compared })
      }
      return compared
    })
    if (!differs(found)) continue
    differing.push(found)
    console.error('the views of a day are not what its events say:', JSON.stringify(found))
  }
  return differing
}

/** Whether the rollups of a day say anything else than its events. */
export function differs(found: Omit<Reconciliation, 'day' | 'events'>): boolean {
  return found.siteDifference !== 0 || found.differingArticles > 0 || found.differingSources > 0
}

function sameDifference(one: Omit<Reconciliation, 'day'>, other: Omit<Reconciliation, 'day'>): boolean {
  return (
    one.siteDifference === other.siteDifference &&
    one.differingArticles === other.differingArticles &&
    one.differingSources === other.differingSources
  )
}
