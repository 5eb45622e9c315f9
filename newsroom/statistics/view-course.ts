import type { Connection } from '#db/connection.ts'
import { siteDays } from '#db/queries/statistics.ts'
import { siteHours, subjectDays, subjectHours, type ViewSubject } from '#db/queries/view-course.ts'
import type { Period } from './period.ts'
import { beside, hoursOf, type Step, stepsOf } from './steps.ts'

export type Totals = { views: number; visits: number }

/** How many views there were in a period, step by step, beside the period before. */
export type ViewCourse = {
  totals: Totals
  /** What is compared, and with what: of today, its full hours with the same hours of yesterday. */
  compared: Totals
  before: Totals
  /** Of today: how many full hours are compared. */
  fullHours: number | undefined
  steps: Step[]
}

/**
 * The course of a period, of the whole site or of one subject: a day by its hours, all others by days or months. Of a
 * referrer, which is counted by the day only, a day is one step.
 *
 * @param hour the hour that it is (0 to 23), for a day that is not over
 */
export async function viewCourse(
  db: Connection,
  period: Period,
  hour: number,
  subject?: ViewSubject,
): Promise<ViewCourse> {
  if (period.kind === 'ngay' && subject?.kind !== 'referrer') return courseOfDay(db, period, hour, subject)
  const ofDays = (days: Period['days']) => (subject ? subjectDays(db, subject, days) : siteDays(db, days))
  const [counted, earlier] = await Promise.all([ofDays(period.days), ofDays(period.before)])
  const steps = stepsOf(period.days, counted)
  const before = stepsOf(period.before, earlier)
  const totals = sum(steps)
  return { totals, compared: totals, before: sum(before), fullHours: undefined, steps: beside(steps, before) }
}

async function courseOfDay(
  db: Connection,
  { days, before, isUnderWay }: Period,
  hour: number,
  subject: ViewSubject | undefined,
): Promise<ViewCourse> {
  const hoursOn = (day: string) => (subject ? subjectHours(db, subject, day) : siteHours(db, day))
  const daysOf = (asked: Period['days']) => (subject ? subjectDays(db, subject, asked) : siteDays(db, asked))
  const [hours, earlier, counted, countedBefore] = await Promise.all([
    hoursOn(days.from),
    hoursOn(before.from),
    daysOf(days),
    daysOf(before),
  ])
  const steps = beside(hoursOf(hours, isUnderWay ? hour : 23), hoursOf(earlier, 23))
  // The day's own sum, not that of its hours: an older day may be known by the day only.
  const totals = sum(stepsOf(days, counted))
  if (!isUnderWay) {
    return { totals, compared: totals, before: sum(stepsOf(before, countedBefore)), fullHours: undefined, steps }
  }
  return {
    totals,
    compared: sum(steps.slice(0, hour)),
    before: sum(hoursOf(earlier, 23).slice(0, hour)),
    fullHours: hour,
    steps,
  }
}

function sum(steps: readonly Totals[]): Totals {
  return steps.reduce(({ views, visits }, step) => ({ views: views + step.views, visits: visits + step.visits }), {
    views: 0,
    visits: 0,
  })
}
