import { pressNumber } from '#newsroom/articles/dates.ts'

/** How a number compares with the one of the period before, in words: a percentage of nothing is none. */
export function sayChange(now: number, before: number): string {
  if (before === 0) return now === 0 ? 'Kỳ trước cũng không có.' : 'Kỳ trước không có để so sánh.'
  if (now === before) return `Bằng kỳ trước (${pressNumber(before)}).`
  const share = Math.round((Math.abs(now - before) / before) * 1_000) / 10
  return `${now > before ? 'Tăng' : 'Giảm'} ${pressNumber(share)}% so với kỳ trước (${pressNumber(before)}).`
}
