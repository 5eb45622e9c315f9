import { countingPool } from '#db/connection.ts'
import { keptInProcess } from './kept-in-process.ts'
import { publicNumbers } from './public-numbers.ts'
import { type ViewCeilings, viewCeilings } from './view-ceilings.ts'
import { openViewQueue, type ViewQueue } from './view-queue.ts'
import type { PresenceAnswer, ReadingReport, ViewAnswer, ViewReport } from './view-report.ts'
import { sourceOf } from './view-source.ts'
import { visitorKey } from './visitor-key.ts'
import { type SentHeaders, userAgentOf, whyNotCounted } from './why-not-counted.ts'

/**
 * Counts a view by the rules of design.md section 8 and answers after COMMIT; the article's total includes it. Who does
 * not count, or has reached a ceiling, is shown the same numbers. Answers null for an article that readers cannot see.
 * Throws ViewsUnavailable when the view is not, or not certainly, in.
 */
export async function reportView(headers: SentHeaders, report: ViewReport): Promise<ViewAnswer | null> {
  const { eventId, articleId } = report
  const kept = keptInProcess()
  kept.views ??= viewCeilings()
  const visitor = await countableVisitor(headers, kept.views)
  const views = await viewQueue().add({
    eventId: visitor && eventId,
    visitorKey: visitor,
    articleId: articleId ?? null,
    source: sourceOf(headers, report),
  })
  if (articleId && views === null) return null
  return { views, ...(await publicNumbers()) }
}

/**
 * Notes that a reader is still there, so that they are counted as online (and as a visit, after 30 minutes of silence).
 * Throws as reportView does.
 */
export async function reportPresence(headers: SentHeaders): Promise<PresenceAnswer> {
  const kept = keptInProcess()
  kept.beats ??= viewCeilings()
  const visitor = await countableVisitor(headers, kept.beats)
  if (visitor) await viewQueue().add({ eventId: null, visitorKey: visitor, articleId: null })
  return publicNumbers()
}

/**
 * Notes how far a reader came in an article, and answers after COMMIT. By the same rules as their view, without which it
 * says nothing: one that was not counted has no reading. Throws as reportView does.
 */
export async function reportReading(headers: SentHeaders, { eventId, reached }: ReadingReport): Promise<void> {
  const kept = keptInProcess()
  kept.readings ??= viewCeilings()
  if (!(await countableVisitor(headers, kept.readings))) return
  await viewQueue().add({ eventId, visitorKey: null, articleId: null, reached })
}

/** Commits the views that wait in this process and accepts no more: the last thing before the database is closed. */
export async function drainViews(): Promise<void> {
  await viewQueue().drain()
}

function viewQueue(): ViewQueue {
  const kept = keptInProcess()
  kept.queue ??= openViewQueue(countingPool())
  return kept.queue
}

async function countableVisitor(headers: SentHeaders, ceilings: ViewCeilings): Promise<Buffer | null> {
  if (whyNotCounted(headers)) return null
  // Set by the server in front of us. Without it all readers of one browser version are one visitor: too few, not too many.
  const address = headers.get('x-client-address') ?? 'unknown'
  const visitor = await visitorKey(address, userAgentOf(headers))
  return ceilings.admit(visitor) ? visitor.key : null
}
