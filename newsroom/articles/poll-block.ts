import { z } from 'zod'
import { normaliseText } from '#newsroom/text/normalise.ts'

/**
 * A poll inside a text. Its question stands in the text, so that print, feeds and search have it and what was approved is
 * what readers are asked; newsroom/workflow/usable-polls.ts holds it to the poll, which nobody can change.
 */
export const pollBlock = z.object({
  type: z.literal('poll'),
  attrs: z.object({
    pollId: z.uuid('Một bình chọn trong bài không có mã.'),
    question: z
      .string()
      .max(300, 'Câu hỏi của một bình chọn trong bài dài quá 300 ký tự.')
      .transform(text => normaliseText(text).trim()),
  }),
})

export type PollBlock = z.output<typeof pollBlock>
export type PollInText = PollBlock['attrs']
