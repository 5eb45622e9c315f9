import { afterEach, expect, test } from 'vitest'
import { calendarDay, machineTime, pressDay, pressNumber, pressTime, shortDay, shortTime } from './dates.ts'

const zone = process.env.TZ

afterEach(() => {
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

test.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Ho_Chi_Minh'])(
  'a server in %s tells Vietnamese time',
  tz => {
    process.env.TZ = tz
    expect(pressTime(new Date('2017-10-17T01:30:00Z'))).toBe('Thứ Ba, 17/10/2017 08:30')
    expect(shortDay(new Date('2024-12-31T17:00:00Z'))).toBe('01/01/2025')
  },
)

test.each([
  ['2025-09-01T05:00:00Z', 'Thứ Hai, 01/09/2025'],
  ['2025-09-02T05:00:00Z', 'Thứ Ba, 02/09/2025'],
  ['2025-09-03T05:00:00Z', 'Thứ Tư, 03/09/2025'],
  ['2025-09-04T05:00:00Z', 'Thứ Năm, 04/09/2025'],
  ['2025-09-05T05:00:00Z', 'Thứ Sáu, 05/09/2025'],
  ['2025-09-06T05:00:00Z', 'Thứ Bảy, 06/09/2025'],
  ['2025-09-07T05:00:00Z', 'Chủ nhật, 07/09/2025'],
])('%s is %s', (instant, day) => {
  expect(pressDay(new Date(instant))).toBe(day)
})

test('midnight is 00:00 of the new day', () => {
  const midnight = new Date('2025-09-01T17:00:00Z')
  expect(shortTime(midnight)).toBe('00:00 02/09/2025')
  expect(machineTime(midnight)).toBe('2025-09-02T00:00:00+07:00')
})

test('a calendar day has no zone', () => {
  expect(calendarDay('2017-10-16')).toBe('16/10/2017')
})

test.each([
  [87_167_781, '87.167.781'],
  [803, '803'],
  [0, '0'],
  [1_000, '1.000'],
  [98.5, '98,5'],
])('%d is printed %s', (value, printed) => {
  expect(pressNumber(value)).toBe(printed)
})
