'use client'

import { useState } from 'react'
import { useReady } from '#components/ui/use-ready.client.ts'
import { type Method, sentenceOf } from './call-api.client.ts'
import { repeatableCall } from './repeatable-call.client.ts'

type Act = { method: Method; path: string; body: unknown }
/** Where to go when it is done; the same page, loaded anew, when nothing is said. */
type Next<Value> = string | ((value: Value) => string)

const broken = 'Trang này gặp lỗi. Hãy tải lại trang rồi làm lại.'

/** Does one act at a time: afterwards the page is left or loaded anew, or there is a sentence that says why not. */
export function useAct() {
  const [call] = useState(repeatableCall)
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const isReady = useReady()

  /** Does `work`, which answers undefined when the page is being left, or else what went wrong. */
  async function attempt(work: () => Promise<string | undefined>): Promise<void> {
    setBusy(true)
    setProblem('')
    let failure: string | undefined = broken
    try {
      failure = await work()
    } finally {
      if (failure !== undefined) {
        setProblem(failure)
        setBusy(false)
      }
    }
  }

  async function send<Value>({ method, path, body }: Act, next?: Next<Value>): Promise<string | undefined> {
    const answer = await call<Value>(method, path, body)
    if (answer.kind !== 'done') return sentenceOf(answer)
    if (next === undefined) location.reload()
    else location.assign(typeof next === 'string' ? next : next(answer.value))
    return undefined
  }

  const act = <Value>(done: Act, next?: Next<Value>) => attempt(() => send(done, next))
  return { act, attempt, send, problem, isBusy, isReady }
}
