import { expect, test } from 'vitest'
import { pressDay } from '#newsroom/articles/dates.ts'
import { instantOf, moment, timeOfDay } from './newsroom-time.client.ts'

test('the desk tells days as the newsroom does, the whole week', () => {
  for (let day = 20; day < 27; day++) {
    const at = new Date(`2026-11-${day}T18:05:00Z`)
    expect(moment(at)).toBe(`01:05, ${pressDay(at)}`)
  }
})

test('what is written into the field is Vietnamese time', () => {
  const at = instantOf('2026-11-24T08:00')
  expect(at?.toISOString()).toBe('2026-11-24T01:00:00.000Z')
  expect(moment(at as Date)).toBe('08:00, Thứ Ba, 24/11/2026')
  expect(timeOfDay(at as Date)).toBe('08:00')
})

test.each(['', '2026-11', 'mai'])('a field that holds %j means no time yet', field => {
  expect(instantOf(field)).toBeUndefined()
})
