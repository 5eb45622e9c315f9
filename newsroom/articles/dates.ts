/** Where every date and time that people see is told, whatever the server's own zone. */
export const newsroomTimeZone = 'Asia/Ho_Chi_Minh'

// Intl's own vi-VN patterns are not what the Vietnamese press prints, so the parts are put together here.
const weekdays: Record<string, string> = {
  Mon: 'Thứ Hai',
  Tue: 'Thứ Ba',
  Wed: 'Thứ Tư',
  Thu: 'Thứ Năm',
  Fri: 'Thứ Sáu',
  Sat: 'Thứ Bảy',
  Sun: 'Chủ nhật',
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: newsroomTimeZone,
  weekday: 'short',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

type Parts = { weekday: string; day: string; month: string; year: string; hour: string; minute: string }

function partsOf(instant: Date): Parts {
  const parts = Object.fromEntries(clock.formatToParts(instant).map(part => [part.type, part.value])) as Parts
  return { ...parts, weekday: weekdays[parts.weekday] ?? '' }
}

/** An article's date line: "Thứ Ba, 17/10/2017 08:30". */
export function pressTime(instant: Date): string {
  const { hour, minute } = partsOf(instant)
  return `${pressDay(instant)} ${hour}:${minute}`
}

/** The masthead's date line: "Thứ Ba, 17/10/2017". */
export function pressDay(instant: Date): string {
  return `${partsOf(instant).weekday}, ${shortDay(instant)}`
}

/** A date in a list: "17/10/2017". */
export function shortDay(instant: Date): string {
  const { day, month, year } = partsOf(instant)
  return `${day}/${month}/${year}`
}

/** A date in a list of the last days: "08:30 17/10/2017". */
export function shortTime(instant: Date): string {
  const { hour, minute } = partsOf(instant)
  return `${hour}:${minute} ${shortDay(instant)}`
}

/** A calendar day as the content keeps it (yyyy-mm-dd), for people: "17/10/2017". */
export function calendarDay(day: string): string {
  return day.split('-').reverse().join('/')
}

/** An instant for machines, in Vietnamese time: "2017-10-17T08:30:00+07:00". */
export function machineTime(instant: Date): string {
  const { day, month, year, hour, minute } = partsOf(instant)
  const second = String(instant.getUTCSeconds()).padStart(2, '0')
  return `${year}-${month}-${day}T${hour}:${minute}:${second}+07:00`
}

const numbers = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 })

/** A number as the Vietnamese press prints it: 87.167.781 and 98,5. */
export function pressNumber(value: number): string {
  return numbers.format(value)
}
