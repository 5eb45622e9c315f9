'use client'

import { type Answer, callApi, type Method } from './call-api.client.ts'
import { randomId } from './random-id.client.ts'

/**
 * A call that may be made again after a lost answer: until there is a definite one, every repetition goes out under the
 * same key, so that the newsroom answers with what the first one did.
 */
export function repeatableCall() {
  let key: string | undefined
  return async <Value>(method: Method, path: string, body: unknown): Promise<Answer<Value>> => {
    key ??= randomId()
    const answer = await callApi<Value>(method, path, body, { key })
    if (answer.kind === 'done' || answer.kind === 'refused') key = undefined
    return answer
  }
}
