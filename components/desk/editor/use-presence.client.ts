'use client'

import { useEffect, useState } from 'react'
import { callApi } from '../call-api.client.ts'
import type { Stored } from './draft.client.ts'
import type { DraftKeeper } from './draft-keeper.client.ts'

export type Other = { id: string; name: string }
type Window = { editionId: string; personId: string; windowId: string }

const beat = 15_000

/**
 * Tells the newsroom that this window has the draft open, and hears who else has. If the newsroom has a newer text by
 * then, from another person or another device, the keeper learns of it.
 */
export function usePresence({ editionId, personId, windowId }: Window, keeper: DraftKeeper): Other[] {
  const [others, setOthers] = useState<Other[]>([])
  useEffect(() => {
    const path = `/api/editions/${editionId}/presence`
    const report = async () => {
      const body = { windowId, version: keeper.version }
      const answer = await callApi<{ others: Other[]; stored?: Stored }>('POST', path, body, { personId })
      // Without an answer nobody is known to be there.
      setOthers(answer.kind === 'done' ? answer.value.others : [])
      if (answer.kind === 'done' && answer.value.stored) keeper.learn(answer.value.stored)
    }
    const reportVisible = () => document.visibilityState === 'visible' && void report()
    const leave = () => {
      const body = JSON.stringify({ windowId, version: keeper.version, isLeaving: true })
      navigator.sendBeacon(path, new Blob([body], { type: 'application/json' }))
    }
    void report()
    const timer = setInterval(() => void report(), beat)
    document.addEventListener('visibilitychange', reportVisible)
    addEventListener('pagehide', leave)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', reportVisible)
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [editionId, personId, windowId, keeper])
  return others
}
