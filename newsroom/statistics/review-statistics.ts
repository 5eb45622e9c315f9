import type { Connection } from '#db/connection.ts'
import { type ReviewStep, reviewSteps, type StepRow, timesOfSteps, waitingNow } from '#db/queries/review-statistics.ts'
import { newsroomToday } from '#db/queries/statistics.ts'
import { calendarDay } from '#newsroom/articles/dates.ts'
import { elapsed } from '#newsroom/articles/elapsed.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { stateNames } from '#newsroom/workflow/wording.ts'
import { inWords } from './duration.ts'

export const lengths = [3, 12, 24] as const
export type Months = (typeof lengths)[number]

/** How long steps took in words, with the hours that a chart draws. */
export type Times = { count: number; median: string; ninth: string; medianHours: number }
export type StepLine = { name: string; about: string } & Times
/** A month or a section: how long decisions took in it, and how many of them were returns. */
export type DecisionLine = { label: string; decided: number; returned: number; rate: number } & Times

export type ReviewStatistics = {
  months: Months
  steps: StepLine[]
  byMonth: DecisionLine[]
  bySection: DecisionLine[]
  waiting: { name: string; count: number; since: string }[]
}

/** Whether this person may see how the newsroom's decisions go: those who answer for them. */
export function mayReadReviewStatistics(actor: Pick<Actor, 'role'>): boolean {
  return actor.role === 'leader'
}

const stepNames: Record<ReviewStep, Pick<StepLine, 'name' | 'about'>> = {
  writing: { name: 'Viết', about: 'Từ khi bắt đầu hoặc bị trả lại đến khi gửi duyệt' },
  deciding: { name: 'Duyệt', about: 'Từ khi gửi đến khi duyệt hoặc trả lại' },
  waiting: { name: 'Chờ đăng', about: 'Từ khi duyệt đến khi bạn đọc thấy' },
}
const none = { count: 0, median: 0, ninth: 0, returned: 0 }

/** How long articles were in each step in the last months, this one included, how often they came back, what waits now. */
export async function readReviewStatistics(db: Connection, months: Months): Promise<ReviewStatistics> {
  const today = await newsroomToday(db)
  const names = monthsUpTo(today.slice(0, 7), months)
  // The first instant of the first month in Vietnam, whose clock has stood at +07:00 all year round since 1975.
  const from = new Date(`${names[0]}-01T00:00:00+07:00`)
  const [rows, waiting] = await Promise.all([
    timesOfSteps(db, { from, until: new Date(Date.now() + 86_400_000) }),
    waitingNow(db),
  ])
  const now = new Date()
  const whole = (step: ReviewStep) => rows.find(row => row.step === step && row.month === null && row.section === null)
  const decided = rows.filter(({ step }) => step === 'deciding')
  return {
    months,
    steps: reviewSteps.map(step => ({ ...stepNames[step], ...timesOf(whole(step) ?? none) })),
    byMonth: names.map(month => decisionLine(calendarDay(month), decided.find(row => row.month === month) ?? none)),
    bySection: decided
      .filter(({ section }) => section !== null)
      .map(row => decisionLine(row.section ?? '', row))
      .sort((one, other) => other.decided - one.decided),
    waiting: waiting.map(({ state, count, since }) => ({
      ...{ name: stateNames[state], count },
      since: elapsed(since, now),
    })),
  }
}

/** The months up to this one (yyyy-mm), the oldest first. */
export function monthsUpTo(month: string, count: number): string[] {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(year, number - 1 - (count - 1 - index), 1))
    return day.toISOString().slice(0, 7)
  })
}

function timesOf({ count, median, ninth }: Pick<StepRow, 'count' | 'median' | 'ninth'>): Times {
  return { count, median: inWords(median), ninth: inWords(ninth), medianHours: median / 3_600 }
}

function decisionLine(label: string, row: Pick<StepRow, 'count' | 'median' | 'ninth' | 'returned'>): DecisionLine {
  const rate = row.count === 0 ? 0 : Math.round((100 * row.returned) / row.count)
  return { label, decided: row.count, returned: row.returned, rate, ...timesOf(row) }
}
