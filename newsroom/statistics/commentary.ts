import { z } from 'zod'

const longest = 5_000
const text = z
  .string()
  .trim()
  .max(longest, 'Mỗi phần dài nhất 5.000 ký tự.')
  .regex(/^[^\0]*$/, 'Có ký tự không đọc được.')

/** What is said of a month's numbers, as somebody writes it; each part may be left empty. */
export const commentary = z.strictObject({
  month: z.string().regex(/^2\d{3}-(0[1-9]|1[0-2])$/, 'Tháng không hợp lệ.'),
  /** The version that was on the screen; 0 when nothing had been written. */
  version: z.int().nonnegative(),
  overview: text,
  highlights: text,
  plans: text,
})
export type Commentary = z.output<typeof commentary>

/** The parts of a commentary in the order in which they are printed, with what each is for. */
export const commentaryParts = [
  { name: 'overview', heading: 'Đánh giá chung', help: 'Tháng này bạn đọc nhiều lên hay ít đi, vì sao.' },
  { name: 'highlights', heading: 'Việc nổi bật', help: 'Bài, tuyến bài, sự kiện được bạn đọc quan tâm.' },
  { name: 'plans', heading: 'Phương hướng tháng sau', help: 'Việc sẽ làm, chỉ tiêu đặt ra.' },
] as const satisfies { name: keyof Commentary; heading: string; help: string }[]
