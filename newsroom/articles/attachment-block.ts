import { z } from 'zod'
import { normaliseText } from '#newsroom/text/normalise.ts'

/**
 * A document that readers may take with them. Its format and size stand in the text, so that what was approved is what
 * readers are told; newsroom/workflow/write-contribution.ts holds them to the file.
 */
export const attachmentBlock = z.object({
  type: z.literal('attachment'),
  attrs: z.object({
    mediaId: z.uuid('Một tệp đính kèm trong bài không có mã.'),
    name: z
      .string()
      .max(200, 'Tên của một tệp đính kèm trong bài dài quá 200 ký tự.')
      .default('')
      .transform(text => normaliseText(text).trim()),
    format: z.enum(['pdf', 'docx', 'xlsx'], 'Tệp đính kèm trong bài chỉ có thể là PDF, DOCX hoặc XLSX.'),
    bytes: z.number().int().min(0).max(1_000_000_000),
  }),
})

export type AttachmentBlock = z.output<typeof attachmentBlock>
export type Attachment = AttachmentBlock['attrs']
