import { z } from 'zod'
import { normaliseText } from '#newsroom/text/normalise.ts'
import { otherVideo, videoAt } from './video-link.ts'

const videoAddress = z.string().transform((typed, context) => {
  const video = videoAt(typed)
  if (video) return video.address
  context.addIssue(otherVideo)
  return z.NEVER
})

/** A video that another site keeps and plays; readers ask that site for nothing before they open it. */
export const videoBlock = z.object({
  type: z.literal('video'),
  attrs: z.object({
    address: videoAddress,
    /** What it shows: all that most readers on a slow line, in print or in a feed get of it. */
    title: z
      .string()
      .max(300, 'Tên của một video trong bài dài quá 300 ký tự.')
      .default('')
      .transform(text => normaliseText(text).trim()),
    /** The picture that stands in its place until it is opened: one of the newsroom's, never the other site's. */
    mediaId: z.uuid('Ảnh bìa của một video trong bài không có mã.').nullable().default(null),
  }),
})

export type VideoBlock = z.output<typeof videoBlock>
export type Video = VideoBlock['attrs']
