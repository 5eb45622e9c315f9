'use client'

import { useState } from 'react'
import { callApi, failureOf } from '../call-api.client.ts'
import type { Dismiss } from './dismiss-form.client.tsx'

type Keeper = { version: number; flush: () => Promise<boolean> }

const unsaved = { sentence: 'Bài chưa được lưu nên chưa bỏ qua lỗi được.', isOutdated: false }

/** Which findings somebody let stand, and the way to add one: the newsroom looks for it in the saved text. */
export function useDismissals(editionId: string, keeper: Keeper, before: string[]) {
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(() => new Set(before))
  const dismiss: Dismiss = async (findingId, reason) => {
    if (!(await keeper.flush())) return unsaved
    const body = { version: keeper.version, findingId, reason }
    const answer = await callApi('POST', `/api/editions/${editionId}/dismissals`, body)
    if (answer.kind !== 'done') return failureOf(answer)
    setDismissed(known => new Set([...known, findingId]))
    return undefined
  }
  return { dismissed, dismiss }
}
