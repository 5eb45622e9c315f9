'use client'

import { useState } from 'react'
import type { RemarkLine } from '#newsroom/workflow/remark-lines.ts'
import { type Failure, failureOf } from '../call-api.client.ts'
import { repeatableCall } from '../repeatable-call.client.ts'

/** The remarks on the text of this page, and how to add to them without loading the page anew. */
export function useRemarks(initial: RemarkLine[]) {
  const [remarks, setRemarks] = useState(initial)
  const [call] = useState(repeatableCall)
  const [failure, setFailure] = useState<Failure>()
  const [isBusy, setBusy] = useState(false)

  /** Answers whether it was done; otherwise the failure is there to be told. */
  async function send(path: string, body: unknown): Promise<boolean> {
    if (isBusy) return false
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
