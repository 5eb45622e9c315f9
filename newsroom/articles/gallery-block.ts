import { z } from 'zod'
import { normaliseText } from '#newsroom/text/normalise.ts'
import { pictureWords } from './figure-block.ts'

/** More than that nobody looks through on a phone, and a page that has them all weighs too much. */
export const mostPictures = 30

/** Several pictures of one occasion, one beside the other. Readers do not see one without pictures. */
export const galleryBlock = z.object({
  type: z.literal('gallery'),
  attrs: z.object({
    caption: z
      .string()
      .max(1_000, 'Chú thích của một bộ ảnh trong bài dài quá 1.000 ký tự.')
      .default('')
      .transform(normaliseText),
    pictures: z
      .array(z.object({ mediaId: z.uuid('Một ảnh trong bộ ảnh không có mã.'), ...pictureWords }))
      .max(mostPictures, `Một bộ ảnh trong bài có quá ${mostPictures} ảnh.`)
      .default([]),
  }),
})

export type GalleryBlock = z.output<typeof galleryBlock>
export type Gallery = GalleryBlock['attrs']
