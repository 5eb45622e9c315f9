import { afterEach, expect, test, vi } from 'vitest'
import { repeatableCall } from './repeatable-call.client.ts'

afterEach(() => vi.unstubAllGlobals())

/** Answers each call with the next of these, and tells under which key it came. */
function newsroomAnswers(...answers: (Response | Error)[]): string[] {
  const keys: string[] = []
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  vi.stubGlobal('fetch', async (_: string, { headers }: { headers: Record<string, string> }) => {
    keys.push(headers['idempotency-key'] ?? 'none')
    const answer = answers.shift()
    if (answer instanceof Response) return answer
    throw answer
  })
  return keys
}

const lost = new Error('the answer got lost')
const ok = () => Response.json({})
const refusal = () => Response.json({ code: 'wrong_state', detail: 'Bài đã đăng.' }, { status: 409 })
const submit = (call: ReturnType<typeof repeatableCall>) => call('POST', '/api/editions/1/submission', { version: 1 })

test('a click repeated after a lost answer goes out under the same key', async () => {
  const keys = newsroomAnswers(lost, Response.json({}, { status: 503 }), ok())
  const call = repeatableCall()
  const kinds = [(await submit(call)).kind, (await submit(call)).kind, (await submit(call)).kind]
  expect(kinds).toEqual(['unreachable', 'unreachable', 'done'])
  expect(new Set(keys).size).toBe(1)
})

test('after a definite answer the next click is another act, and so is another button', async () => {
  const keys = newsroomAnswers(refusal(), ok(), ok())
  const call = repeatableCall()
  await submit(call)
  await submit(call)
  await submit(repeatableCall())
  expect(new Set(keys).size).toBe(3)
})

test('on plain http, where browsers have no randomUUID, there is a key all the same', async () => {
  const keys = newsroomAnswers(ok())
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
  expect((await submit(repeatableCall())).kind).toBe('done')
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/)
})
