import { z } from 'zod'
import { normaliseText } from '#newsroom/text/normalise.ts'

/** Set on a picture that says nothing that the text does not say; readers who cannot see it are told nothing of it. Left away otherwise. */
export const decorative = z.preprocess(
  said => said || undefined,
  z.literal(true, 'Ảnh trang trí chỉ có đúng hoặc không.').optional(),
)

/** What is said of a picture in a text, beside what the library says of it. */
export const pictureWords = {
  alt: z.string().max(500, 'Mô tả của một ảnh trong bài dài quá 500 ký tự.').default('').transform(normaliseText),
  caption: z
    .string()
    .max(1_000, 'Chú thích của một ảnh trong bài dài quá 1.000 ký tự.')
    .default('')
    .transform(normaliseText),
  credit: z.string().max(200, 'Nguồn của một ảnh trong bài dài quá 200 ký tự.').default('').transform(normaliseText),
  decorative,
}

/** A picture, or with mediaId null the place that is kept for one: readers do not see an empty place. */
export const figureBlock = z.object({
  type: z.literal('figure'),
  attrs: z.object({ mediaId: z.uuid('Một ảnh trong bài không có mã.').nullable().default(null), ...pictureWords }),
})

export type FigureBlock = z.output<typeof figureBlock>
