import type { Days } from '#db/queries/statistics.ts'
import type { HourViews } from '#db/queries/view-course.ts'
import { calendarDay } from '#newsroom/articles/dates.ts'
import { daysBetween, plusDays } from './period.ts'

/** A bar of the chart and a row of the table beside it. `day`: of a step that is one. `before`: the same step of the period before, where there is one. */
export type Step = { label: string; day?: string; views: number; visits: number; before?: number }

type Counted = { day: string; views: number; visits?: number }

const mostDays = 62

/** The days of a period, also those on which nobody read; the months of one that is longer than two months. */
export function stepsOf({ from, to }: Days, counted: readonly Counted[]): Step[] {
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, after) => plusDays(from, after))
  const isByMonth = days.length > mostDays
  const nameOf = (day: string) => (isByMonth ? calendarDay(day.slice(0, 7)) : calendarDay(day))
  const steps = new Map(
    days.map(day => [nameOf(day), { label: nameOf(day), ...(isByMonth ? {} : { day }), views: 0, visits: 0 }]),
  )
  for (const { day, views, visits = 0 } of counted) {
    const step = steps.get(nameOf(day))
    if (!step) continue
    step.views += views
    step.visits += visits
  }
  return [...steps.values()]
}

/** The hours of a day from midnight on, up to and with `last` (0 to 23), also those in which nobody read. */
export function hoursOf(counted: readonly HourViews[], last: number): Step[] {
  const byHour = new Map(counted.map(one => [one.hour, one]))
  return Array.from({ length: last + 1 }, (_, hour) => {
    const { views = 0, visits = 0 } = byHour.get(hour) ?? {}
    return { label: `${hour} giờ`, views, visits }
  })
}

/** Each step with the views of the step in its place in the period before. */
export function beside(steps: Step[], before: Step[]): Step[] {
  return steps.map((step, place) => {
    const other = before[place]
    return other ? { ...step, before: other.views } : step
  })
}
