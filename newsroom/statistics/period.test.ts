import { expect, test } from 'vitest'
import { periodOf } from './period.ts'

const today = '2026-11-26'

test('tuần bắt đầu từ thứ Hai, và tuần dở dang được so với đúng bấy nhiêu ngày của tuần trước', () => {
  expect(periodOf('tuan', undefined, today)).toMatchObject({
    days: { from: '2026-11-23', to: '2026-11-26' },
    before: { from: '2026-11-16', to: '2026-11-19' },
    isUnderWay: true,
    next: undefined,
  })
})

test('tháng đã qua được so với cả tháng trước, dù dài ngắn khác nhau', () => {
  expect(periodOf('thang', '2026-03-15', today)).toMatchObject({
    days: { from: '2026-03-01', to: '2026-03-31' },
    before: { from: '2026-02-01', to: '2026-02-28' },
    label: 'Tháng 3 năm 2026',
    isUnderWay: false,
    previous: '2026-02-01',
    next: '2026-04-01',
  })
})

test('tháng Hai trọn vẹn được so với 28 ngày đầu của tháng Một', () => {
  expect(periodOf('thang', '2026-02-10', today).before).toEqual({ from: '2026-01-01', to: '2026-01-28' })
})

test('năm đi qua tháng Giêng, ngày đi qua đêm giao thừa', () => {
  expect(periodOf('nam', '2025-07-01', today)).toMatchObject({
    days: { from: '2025-01-01', to: '2025-12-31' },
    before: { from: '2024-01-01', to: '2024-12-30' },
  })
  expect(periodOf('ngay', '2026-01-01', today).before).toEqual({ from: '2025-12-31', to: '2025-12-31' })
})

test.each(['2026-02-30', '2027-01-01', 'hôm qua', '2026-13-01'])('%s không phải ngày xem được: hôm nay', day => {
  expect(periodOf('ngay', day, today).days).toEqual({ from: today, to: today })
})
