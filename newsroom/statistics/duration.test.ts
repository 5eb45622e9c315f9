import { expect, test } from 'vitest'
import { inWords } from './duration.ts'

test.each([
  [0, 'dưới 1 phút'],
  [59, 'dưới 1 phút'],
  [60, '1 phút'],
  [45 * 60, '45 phút'],
  [59.7 * 60, '1 giờ'],
  [3 * 3600 + 20 * 60, '3 giờ 20 phút'],
  [86_399, '1 ngày'],
  [53 * 3600, '2 ngày 5 giờ'],
  [48 * 3600, '2 ngày'],
])('%d seconds are told as %s', (seconds, words) => {
  expect(inWords(seconds)).toBe(words)
})
