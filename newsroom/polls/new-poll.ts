import { z } from 'zod'

const line = (longest: number, missing: string, long: string) => z.string().trim().min(1, missing).max(longest, long)

/** A poll as somebody proposes it. */
export const newPoll = z.strictObject({
  question: line(300, 'Hãy viết câu hỏi.', 'Câu hỏi dài quá 300 ký tự.'),
  options: z
    .array(line(150, 'Có phương án còn trống.', 'Phương án dài quá 150 ký tự.'))
    .min(2, 'Cần ít nhất hai phương án.')
    .max(12, 'Nhiều nhất là mười hai phương án.')
    .refine(options => new Set(options).size === options.length, 'Có hai phương án giống nhau.'),
  isMultiple: z.boolean(),
  /** Whether whoever has voted sees at once how it stands; the others see it when it is closed. */
  showsVoters: z.boolean().default(false),
  closesAt: z.iso.datetime({ offset: true, error: 'Giờ đóng không hợp lệ.' }).nullable(),
})
export type NewPoll = z.output<typeof newPoll>
