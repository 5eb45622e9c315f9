import { expect, test } from 'vitest'
import { elapsed } from './elapsed.ts'

const now = new Date('2026-11-23T10:00:00Z')

test.each([
  ['2026-11-23T09:59:30Z', 'dưới 1 phút'],
  ['2026-11-23T10:00:05Z', 'dưới 1 phút'],
  ['2026-11-23T09:48:00Z', '12 phút'],
  ['2026-11-23T07:00:00Z', '3 giờ'],
  ['2026-11-21T09:00:00Z', '2 ngày'],
])('what began at %s has been waiting %s', (since, words) => {
  expect(elapsed(new Date(since), now)).toBe(words)
})
