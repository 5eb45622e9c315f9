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

const differences = [
  'siteDifference',
  'differingArticles',
  'differingSources',
  'differingReading',
  'differingHours',
] as const
type Differences = Pick<Reconciliation, (typeof differences)[number]>

/** Whether the rollups of a day say anything else than its events. */
export function differs(found: Differences): boolean {
  return differences.some(difference => found[difference] !== 0)
}

function sameDifference(one: Differences, other: Differences): boolean {
  return differences.every(difference => one[difference] === other[difference])
}
