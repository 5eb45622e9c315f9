import type { Refusal, RefusalCode } from '#newsroom/workflow/outcome.ts'
import { problem } from './problem.ts'

const statuses: Record<RefusalCode, number> = {
  not_found: 404,
  forbidden: 403,
  own_work: 403,
  wrong_state: 409,
  stale_version: 409,
  content_changed: 409,
  already_open: 409,
  already_there: 409,
  already_requested: 409,
  incomplete: 422,
  unproofread: 422,
  reason_required: 422,
  invalid: 422,
  throttled: 429,
}

/** What an act refused, for programs and people: the first code, every sentence. */
export function refusalResponse(refusals: Refusal[], more: Record<string, unknown> = {}): Response {
  const code = refusals[0]?.code ?? 'invalid'
  const detail = refusals.map(refusal => refusal.message).join(' ')
  return problem(statuses[code], code, detail, { refusals, ...more })
}
