'use client'

/** What the newsroom answered, as the screen needs it. */
export type Answer<Value = Record<string, unknown>> =
  | { kind: 'done'; value: Value }
  | { kind: 'refused'; status: number; code: string; message: string; body: Record<string, unknown> }
  | { kind: 'signed-out' }
  | { kind: 'unreachable' }

export type Method = 'POST' | 'PUT' | 'DELETE'

/**
 * Sends a change to the newsroom. Never throws: no network, no answer and a sleeping database are `unreachable`.
 *
 * @param options.personId for whom it is meant: refused (`other_person`) if somebody else is signed in by now
 */
export async function callApi<Value>(
  method: Method,
  path: string,
  body: unknown,
  { key, personId }: { key?: string | undefined; personId?: string } = {},
): Promise<Answer<Value>> {
  try {
    const headers = {
      'content-type': 'application/json',
      ...(key !== undefined && { 'idempotency-key': key }),
      ...(personId !== undefined && { 'newsroom-person': personId }),
    }
    const signal = AbortSignal.timeout(20_000)
    const response = await fetch(path, { method, headers, body: JSON.stringify(body), signal })
    return answerFrom<Value>(response.status, await response.json())
  } catch (error) {
    console.warn('no answer from the newsroom', error)
    return { kind: 'unreachable' }
  }
}

/** Asks the newsroom for something. Never throws, as callApi does not. */
export async function readApi<Value>(path: string): Promise<Answer<Value>> {
  try {
    const response = await fetch(path, { signal: AbortSignal.timeout(20_000) })
    return answerFrom<Value>(response.status, await response.json())
  } catch (error) {
    console.warn('no answer from the newsroom', error)
    return { kind: 'unreachable' }
  }
}

/** What a status and a body of JSON mean. A body that is no JSON (null) comes from something between us and the newsroom. */
export function answerFrom<Value>(status: number, told: Record<string, unknown> | null): Answer<Value> {
  if (status === 401) return { kind: 'signed-out' }
  if (status >= 500 || told === null) return { kind: 'unreachable' }
  if (status < 300) return { kind: 'done', value: told as Value }
  return { kind: 'refused', status, code: String(told.code), message: String(told.detail), body: told }
}

/** What to tell somebody whose click did not do what it should. */
export function sentenceOf(answer: Exclude<Answer<unknown>, { kind: 'done' }>): string {
  switch (answer.kind) {
    case 'refused':
      return answer.message
    case 'signed-out':
      return 'Phiên làm việc đã hết. Hãy đăng nhập lại ở một tab khác rồi bấm lại.'
    case 'unreachable':
      return 'Chưa liên lạc được với máy chủ. Hãy thử lại sau ít giây.'
  }
}

/** Why something was not done, and whether the page that it was done on shows the past. */
export type Failure = { sentence: string; isOutdated: boolean }

const outdated = ['stale_version', 'content_changed', 'wrong_state', 'key_reused']

export function failureOf(answer: Exclude<Answer<unknown>, { kind: 'done' }>): Failure {
  return { sentence: sentenceOf(answer), isOutdated: answer.kind === 'refused' && outdated.includes(answer.code) }
}
