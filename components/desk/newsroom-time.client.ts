'use client'

// Where every time that people see is told, wherever their telephone thinks it is.
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  weekday: 'short',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

const weekdays: Record<string, string> = {
  Mon: 'Thứ Hai',
  Tue: 'Thứ Ba',
  Wed: 'Thứ Tư',
  Thu: 'Thứ Năm',
  Fri: 'Thứ Sáu',
  Sat: 'Thứ Bảy',
  Sun: 'Chủ nhật',
}

function partsOf(at: number | Date): Record<string, string> {
  return Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]))
}

/** The time of day: "10:32". */
export function timeOfDay(at: number | Date): string {
  const { hour, minute } = partsOf(at)
  return `${hour}:${minute}`
}

/** A moment that may be days away: "10:32, Thứ Hai, 23/11/2026". */
export function moment(at: number | Date): string {
  const { weekday = '', day, month, year } = partsOf(at)
  return `${timeOfDay(at)}, ${weekdays[weekday]}, ${day}/${month}/${year}`
}

/** The instant that a datetime-local field means ("2026-11-24T08:00"), or undefined while it is not filled in. */
export function instantOf(field: string): Date | undefined {
  const at = new Date(`${field}:00+07:00`)
  return Number.isNaN(at.getTime()) ? undefined : at
}
