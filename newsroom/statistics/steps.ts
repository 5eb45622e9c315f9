import type { Days } from '#db/queries/statistics.ts'
import { calendarDay } from '#newsroom/articles/dates.ts'
import { daysBetween, plusDays } from './period.ts'

/** A bar of the chart and a row of the table beside it. */
export type Step = { label: string; views: number; visits: number }

const mostDays = 62

/** The days of a period, also those on which nobody read; the months of one that is longer than two months. */
export function stepsOf(
  { from, to }: Days,
  counted: readonly { day: string; views: number; visits: number }[],
): Step[] {
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, after) => plusDays(from, after))
  const isByMonth = days.length > mostDays
  const nameOf = (day: string) => (isByMonth ? calendarDay(day.slice(0, 7)) : calendarDay(day))
  const steps = new Map(days.map(day => [nameOf(day), { label: nameOf(day), views: 0, visits: 0 }]))
  for (const { day, views, visits } of counted) {
    const step = steps.get(nameOf(day))
    if (!step) continue
    step.views += views
    step.visits += visits
  }
  return [...steps.values()]
}
