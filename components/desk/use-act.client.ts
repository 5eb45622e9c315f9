'use client'

import { useState } from 'react'
import { useReady } from '#components/ui/use-ready.client.ts'
import { askPassword } from './ask-password.client.ts'
import { type Failure, failureOf, type Method } from './call-api.client.ts'
import { repeatableCall } from './repeatable-call.client.ts'

type Act = { method: Method; path: string; body: unknown }
/** Where to go when it is done; the same page, loaded anew, when nothing is said. */
type Next<Value> = string | ((value: Value) => string)

const broken = { sentence: 'Trang này gặp lỗi. Hãy tải lại trang rồi làm lại.', isOutdated: false }

/** Does one act at a time: afterwards the page is left or loaded anew, or there is a failure to be told. */
export function useAct() {
  const [call] = useState(repeatableCall)
  const [failure, setFailure] = useState<Failure>()
  const [isBusy, setBusy] = useState(false)
  const isReady = useReady()

  /** Does `work`, which answers undefined when the page is being left, or else what went wrong. */
  async function attempt(work: () => Promise<Failure | undefined>): Promise<void> {
    setBusy(true)
    setFailure(undefined)
    let failed: Failure | undefined = broken
    try {
      failed = await work()
    } finally {
      if (failed) {
        setFailure(failed)
        setBusy(false)
      }
    }
  }

  async function send<Value>({ method, path, body }: Act, next?: Next<Value>): Promise<Failure | undefined> {
    let answer = await call<Value>(method, path, body)
    const isAsked = answer.kind === 'refused' && answer.code === 'password_needed'
    if (isAsked && (await askPassword())) answer = await call<Value>(method, path, body)
    if (answer.kind !== 'done') return failureOf(answer)
    if (next === undefined) location.reload()
    else location.assign(typeof next === 'string' ? next : next(answer.value))
    return undefined
  }

  const act = <Value>(done: Act, next?: Next<Value>) => attempt(() => send(done, next))
  return { act, attempt, send, failure, isBusy, isReady }
}
