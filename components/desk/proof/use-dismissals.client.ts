'use client'

import { useState } from 'react'
import { findingIdEverywhere, type LetStand } from '#newsroom/proof/finding-id.ts'
import { callApi, failureOf } from '../call-api.client.ts'
import type { Dismiss } from './dismiss-form.client.tsx'

type Keeper = { version: number; flush: () => Promise<boolean> }

const unsaved = { sentence: 'Bài chưa được lưu nên chưa bỏ qua lỗi được.', isOutdated: false }

/** Which findings somebody let stand, and the way to add one: the newsroom looks for it in the saved text. */
export function useDismissals(editionId: string, keeper: Keeper, before: [string, { hasReason: boolean }][]) {
  const [dismissed, setDismissed] = useState<LetStand>(() => new Map(before))
  const dismiss: Dismiss = async (finding, { isEverywhere, reason }) => {
    if (!(await keeper.flush())) return unsaved
    const body = { version: keeper.version, findingId: finding.id, isEverywhere, reason }
    const answer = await callApi('POST', `/api/editions/${editionId}/dismissals`, body)
    if (answer.kind !== 'done') return failureOf(answer)
    const id = isEverywhere ? findingIdEverywhere(finding) : finding.id
    setDismissed(known => new Map([...known, [id, { hasReason: reason !== '' }]]))
    return undefined
  }
  return { dismissed, dismiss }
}
