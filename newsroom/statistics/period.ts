import type { Days } from '#db/queries/statistics.ts'
import { calendarDay } from '#newsroom/articles/dates.ts'

export const periodKinds = ['ngay', 'tuan', 'thang', 'nam'] as const
export type PeriodKind = (typeof periodKinds)[number]

export type Period = {
  kind: PeriodKind
  /** Of a period that is not over, up to today. */
  days: Days
  /** As many days of the period before, so that a half is compared with a half. */
  before: Days
  label: string
  /** Whether days of it are still to come. */
  isUnderWay: boolean
  /** The days to ask for the periods next to it; `next` is absent where that would be the future. */
  previous: string
  next: string | undefined
}

const millisecondsPerDay = 86_400_000

/** The day, week (from Monday), month or year that a day lies in. A day after `today`, or none, is today. */
export function periodOf(kind: PeriodKind, day: string | undefined, today: string): Period {
  const asked = day !== undefined && isDay(day) && day <= today ? day : today
  const from = startOf(kind, asked)
  const next = step(kind, from, 1)
  const to = earlier(plusDays(next, -1), today)
  const previous = step(kind, from, -1)
  const length = daysBetween(from, to)
  return {
    kind,
    days: { from, to },
    before: { from: previous, to: earlier(plusDays(previous, length), plusDays(from, -1)) },
    label: labelOf(kind, from, plusDays(next, -1)),
    isUnderWay: next > today,
    previous,
    next: next > today ? undefined : next,
  }
}

/** The day that is `days` after another. */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * millisecondsPerDay).toISOString().slice(0, 10)
}

/** How many days lie between two, 0 for the same. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / millisecondsPerDay)
}

function isDay(day: string): boolean {
  return /^2\d{3}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) && plusDays(day, 0) === day
}

function startOf(kind: PeriodKind, day: string): string {
  if (kind === 'thang') return `${day.slice(0, 7)}-01`
  if (kind === 'nam') return `${day.slice(0, 4)}-01-01`
  if (kind === 'ngay') return day
  const weekday = (new Date(day).getUTCDay() + 6) % 7
  return plusDays(day, -weekday)
}

function step(kind: PeriodKind, from: string, by: 1 | -1): string {
  if (kind === 'ngay') return plusDays(from, by)
  if (kind === 'tuan') return plusDays(from, by * 7)
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))]
  const moved = kind === 'nam' ? Date.UTC(year + by, 0, 1) : Date.UTC(year, month - 1 + by, 1)
  return new Date(moved).toISOString().slice(0, 10)
}

function labelOf(kind: PeriodKind, from: string, to: string): string {
  if (kind === 'ngay') return `Ngày ${calendarDay(from)}`
  if (kind === 'tuan') return `Tuần ${calendarDay(from)} – ${calendarDay(to)}`
  if (kind === 'thang') return `Tháng ${Number(from.slice(5, 7))} năm ${from.slice(0, 4)}`
  return `Năm ${from.slice(0, 4)}`
}

function earlier(one: string, other: string): string {
  return one < other ? one : other
}
