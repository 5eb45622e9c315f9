import type { Connection } from '#db/connection.ts'
import { articlesPublished, storedCommentary } from '#db/queries/monthly-reports.ts'
import { newsroomToday } from '#db/queries/statistics.ts'
import { readOrganisation } from '#newsroom/settings/organisation.ts'
import { plusDays } from './period.ts'
import { readStatistics, type Statistics } from './read-statistics.ts'

export type MonthlyReport = {
  /** yyyy-mm. */
  month: string
  publisher: { parent: string; name: string }
  statistics: Statistics
  published: { now: number; before: number }
  /** What people said of it; version 0 and empty when nobody has. */
  commentary: { version: number; overview: string; highlights: string; plans: string; updatedByName?: string }
}

const longest = 10

/**
 * The report of a month: its numbers beside those of the month before, and what was said of them. The month that is under way
 * is compared with as many days of the one before. Undefined for a month that is none or has not come.
 */
export async function monthlyReport(db: Connection, month: string): Promise<MonthlyReport | undefined> {
  if (!/^2\d{3}-(0[1-9]|1[0-2])$/.test(month) || month > (await newsroomToday(db)).slice(0, 7)) return undefined
  const day = `${month}-01`
  const [statistics, stored, { parent, name }] = await Promise.all([
    readStatistics(db, { kind: 'thang', day }, longest),
    storedCommentary(db, day),
    readOrganisation(db),
  ])
  const { days, before } = statistics.period
  const [now, earlier] = await Promise.all([articlesPublished(db, days), articlesPublished(db, before)])
  return {
    month,
    publisher: { parent, name },
    statistics,
    published: { now, before: earlier },
    commentary: stored ?? { version: 0, overview: '', highlights: '', plans: '' },
  }
}

/** The month before the one that it is: the one to report on. */
export async function monthToReport(db: Connection): Promise<string> {
  return monthBefore((await newsroomToday(db)).slice(0, 7))
}

/** The month before another, both yyyy-mm. */
export function monthBefore(month: string): string {
  return plusDays(`${month}-01`, -1).slice(0, 7)
}

/** The month after another, both yyyy-mm. */
export function monthAfter(month: string): string {
  return plusDays(`${month}-01`, 31).slice(0, 7)
}
