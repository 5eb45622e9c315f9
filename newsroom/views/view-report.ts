import { z } from 'zod'
import { quartersReached } from '#db/schema/views.ts'

// What is too long, empty or no text (PostgreSQL takes no NUL, and would refuse the whole batch) says nothing; the view
// counts all the same.
const shortText = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^\P{Cc}+$/u)
    .optional()
    .catch(undefined)

/** What reader.js posts for a page that is being looked at. The id makes a retry after a lost answer harmless. */
export const viewReport = z.object({
  // PostgreSQL knows one spelling of an id, so do we.
  eventId: z.uuid().toLowerCase(),
  articleId: z.uuid().toLowerCase().optional(),
  /** Only where the page is no article. */
  page: shortText(200),
  /** The host that led here, empty when the browser does not say. */
  referrer: shortText(253),
  campaign: shortText(80),
})
export type ViewReport = z.infer<typeof viewReport>

/** What it posts when the page of an article is left: how far down its text was seen, under the id of its view. */
export const readingReport = z.object({
  eventId: z.uuid().toLowerCase(),
  reached: z.literal(quartersReached),
})
export type ReadingReport = z.infer<typeof readingReport>

/** Nobody is there any more to read an answer. */
export const readingAnswer = z.object({})

/** What it posts every minute while the page stays visible. */
export const presenceReport = z.object({})

const count = z.int().nonnegative()

export const presenceAnswer = z.object({
  online: z.object({ guests: count, members: count, total: count }),
  visits: count,
})
export type PresenceAnswer = z.infer<typeof presenceAnswer>

/** `views` is null for a page that is not an article. */
export const viewAnswer = presenceAnswer.extend({ views: count.nullable() })
export type ViewAnswer = z.infer<typeof viewAnswer>
