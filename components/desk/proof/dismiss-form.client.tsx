'use client'

import { useState } from 'react'
import type { Failure } from '../call-api.client.ts'
import { Problem } from '../problem.client.tsx'

/** Lets a finding stand for a reason; answers what went wrong, or nothing. */
export type Dismiss = (findingId: string, reason: string) => Promise<Failure | undefined>

/** Asks why something that was found is to stay as it is. */
export function DismissForm({ findingId, quote, onDismiss }: { findingId: string; quote: string; onDismiss: Dismiss }) {
  const [reason, setReason] = useState<string>()
  const [failure, setFailure] = useState<Failure>()
  const [isBusy, setBusy] = useState(false)
  if (reason === undefined) {
    return (
      <button type="button" className="button" aria-label={`Bỏ qua “${quote}”`} onClick={() => setReason('')}>
        Bỏ qua…
      </button>
    )
  }
  const send = async () => {
    setBusy(true)
    setFailure(await onDismiss(findingId, reason))
    setBusy(false)
  }
  return (
    <div className="w-full space-y-2">
      <label className="block">
        <span className="label">Vì sao “{quote}” là đúng? Người duyệt sẽ đọc lý do này.</span>
        <textarea
          className="field"
          rows={2}
          maxLength={5_000}
          value={reason}
          onChange={event => setReason(event.target.value)}
        />
      </label>
      <Problem failure={failure} />
      <div className="flex flex-wrap gap-2">
        <button type="button" className="button" aria-disabled={isBusy} onClick={() => void (isBusy || send())}>
          Bỏ qua kèm lý do
        </button>
        <button type="button" className="button button-quiet" onClick={() => setReason(undefined)}>
          Thôi
        </button>
      </div>
    </div>
  )
}
