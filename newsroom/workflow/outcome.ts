/** Why something may not be done, or could not be: a stable code for programs, a Vietnamese sentence for people. */
export type Refusal = { code: RefusalCode; message: string }

export type RefusalCode =
  | 'not_found'
  | 'forbidden'
  | 'own_work'
  | 'wrong_state'
  | 'stale_version'
  | 'content_changed'
  | 'incomplete'
  | 'unproofread'
  | 'reason_required'
  | 'already_open'
  | 'already_there'
  | 'already_requested'
  | 'invalid'
  | 'throttled'

/** What an act answers. Refusals are values; an act throws only for bugs and for a database that does not answer. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; refusals: Refusal[] }

export function done<Value>(value: Value): Outcome<Value> {
  return { ok: true, value }
}

export function refused(...refusals: Refusal[]): { ok: false; refusals: Refusal[] } {
  return { ok: false, refusals }
}
