'use client'

import { useState } from 'react'
import { useReady } from '#components/ui/use-ready.client.ts'
import { callApi, sentenceOf } from '../call-api.client.ts'

type Act = { method: 'POST' | 'DELETE'; path: string; body: unknown }

/** Does one act at a time: afterwards the page is loaded anew, or the refusal is there to be told. */
export function useAct() {
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const isReady = useReady()
  async function act({ method, path, body }: Act, next?: string): Promise<void> {
    setBusy(true)
    setProblem('')
    const answer = await callApi(method, path, body)
    if (answer.kind === 'done') return next === undefined ? location.reload() : location.assign(next)
    setProblem(sentenceOf(answer))
    setBusy(false)
  }
  return { act, problem, isBusy, isReady }
}
