'use client'

import { useRef, useState } from 'react'
import type { RemarkLine } from '#newsroom/workflow/remark-lines.ts'
import { type Failure, failureOf } from '../call-api.client.ts'
import { repeatableCall } from '../repeatable-call.client.ts'

/** The remarks on the text of this page, and how to add to them without loading the page anew. */
export function useRemarks(initial: RemarkLine[]) {
  const [remarks, setRemarks] = useState(initial)
  const [call] = useState(repeatableCall)
  const [failure, setFailure] = useState<Failure>()
  const [isBusy, setBusy] = useState(false)
  const turn = useRef<Promise<unknown>>(Promise.resolve())

  /** One after the other, none dropped. Answers whether it was done; otherwise the failure is there to be told. */
  function send(path: string, body: unknown): Promise<boolean> {
    const sent = turn.current.then(() => sendNow(path, body))
    turn.current = sent
    return sent
  }

  async function sendNow(path: string, body: unknown): Promise<boolean> {
    setBusy(true)
    setFailure(undefined)
    const answer = await call<{ remarks: RemarkLine[] }>('POST', path, body)
    setBusy(false)
    if (answer.kind === 'done') setRemarks(answer.value.remarks)
    else setFailure(failureOf(answer))
    return answer.kind === 'done'
  }

  return { remarks, send, failure, isBusy }
}
