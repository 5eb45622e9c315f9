import { ViewsUnavailable } from '#newsroom/views/views-unavailable.ts'
import type { PlainAnswer } from '../plain-answer.ts'
import { problemAnswer } from '../problem.ts'

/** 503: the view is not acknowledged, and may be sent again with the same event id. */
export function tryAgainSoon(error: unknown): PlainAnswer {
  // An outage has been reported already, once; here it would be once per reader.
  if (!(error instanceof ViewsUnavailable)) console.error('counting failed:', error)
  const answer = problemAnswer(503, 'not_counted', 'Lượt xem chưa được ghi nhận. Xin thử lại sau ít phút.')
  return { ...answer, headers: { ...answer.headers, 'retry-after': '5' } }
}
