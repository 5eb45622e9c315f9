import { z } from 'zod'
import { normaliseText } from '#newsroom/text/normalise.ts'
import { bodySchema, emptyBody, isSafeLink, longestLink } from './body.ts'
import { mediaIn } from './body-text.ts'
import { pressNumber } from './dates.ts'
import { decorative } from './figure-block.ts'

const line = (longest: number, field: string) =>
  z
    .string()
    .transform(text => normaliseText(text).replace(/\s+/g, ' ').trim())
    .refine(text => text.length <= longest, `${field} dài quá ${pressNumber(longest)} ký tự.`)

const hundredth = z.int().min(0, 'Điểm chính phải nằm trong ảnh.').max(100, 'Điểm chính phải nằm trong ảnh.')

const coverSchema = z.strictObject({
  mediaId: z.uuid('Ảnh đại diện không có mã.'),
  alt: line(500, 'Mô tả ảnh'),
  caption: line(1_000, 'Chú thích ảnh').default(''),
  credit: line(200, 'Nguồn ảnh').default(''),
  decorative,
  /** What stays in sight where a list cuts it to a shape, in hundredths from the left and from the top. Left away: the middle. */
  focus: z.preprocess(said => said ?? undefined, z.strictObject({ x: hundredth, y: hundredth }).optional()),
})

/**
 * What an edition says: the one schema of editions.content. A draft may be incomplete; what must be there before it
 * goes to review is asked by newsroom/workflow/may.ts.
 */
export const contentSchema = z.strictObject({
  title: line(300, 'Tiêu đề').default(''),
  standfirst: line(1_000, 'Sapo').default(''),
  body: bodySchema.default(emptyBody),
  byline: line(200, 'Bút danh').default(''),
  cover: coverSchema.nullable().default(null),
  dateline: line(100, 'Địa danh').default(''),
  tags: z
    .array(line(60, 'Thẻ').refine(tag => tag !== '', 'Thẻ không được để trống.'))
    .max(20, 'Bài có quá 20 thẻ.')
    .default([]),
  sources: z
    .array(
      z.strictObject({
        label: line(300, 'Tên nguồn'),
        url: z
          .string()
          .max(longestLink, 'Địa chỉ nguồn dài quá 2.000 ký tự.')
          .transform(normaliseText)
          .refine(url => url === '' || isSafeLink(url), 'Địa chỉ nguồn không hợp lệ.')
          .default(''),
      }),
    )
    .max(50, 'Bài có quá 50 nguồn.')
    .default([]),
  /** The day that the article is about, as yyyy-mm-dd. */
  eventDate: z.iso.date('Ngày diễn ra không hợp lệ.').nullable().default(null),
})

export type Content = z.output<typeof contentSchema>
export type ContentInput = z.input<typeof contentSchema>

/** The pictures that an edition shows, each once. */
export function mediaOf(content: Content): string[] {
  return [...new Set([...(content.cover ? [content.cover.mediaId] : []), ...mediaIn(content.body)])]
}

/**
 * The content of a stored edition. It was parsed when it was written and is not parsed again: a schema that has grown
 * stricter since, or that rewrites text, must not change what was approved.
 */
export function storedContent(stored: unknown): Content {
  return { ...emptyContent, ...(stored as Partial<Content>) }
}

const emptyContent: Content = contentSchema.parse({})
