'use client'

import { useState } from 'react'
import type { Finding } from '#newsroom/proof/finding.ts'
import type { Failure } from '../call-api.client.ts'
import { Problem } from '../problem.client.tsx'

export type Dismissing = { isEverywhere: boolean; reason: string }
/** Lets a finding stand; answers what went wrong, or nothing. */
export type Dismiss = (finding: Finding, how: Dismissing) => Promise<Failure | undefined>

/** Lets something that was found stay as it is, here or wherever it stands. What is surely wrong needs a reason. */
export function DismissForm({ finding, onDismiss }: { finding: Finding; onDismiss: Dismiss }) {
  const [reason, setReason] = useState<string>()
  const [failure, setFailure] = useState<Failure>()
  const [isBusy, setBusy] = useState(false)
  const needsReason = finding.severity === 'must'
  const quote = finding.quote.trim()
  const send = async (isEverywhere: boolean) => {
    setBusy(true)
    setFailure(await onDismiss(finding, { isEverywhere, reason: reason ?? '' }))
    setBusy(false)
  }
  const choices = (
    <div className="flex flex-wrap gap-2">
      <button type="button" className="button" aria-disabled={isBusy} onClick={() => void (isBusy || send(false))}>
        Bỏ qua ở đây
      </button>
      <button type="button" className="button" aria-disabled={isBusy} onClick={() => void (isBusy || send(true))}>
        Bỏ qua cả bài
      </button>
      <button type="button" className="button button-quiet" onClick={() => setReason(undefined)}>
        Thôi
      </button>
    </div>
  )
  if (reason === undefined) {
    return (
      <button type="button" className="button" aria-label={`Bỏ qua “${quote}”`} onClick={() => setReason('')}>
        Bỏ qua…
      </button>
    )
  }
  return (
    <div className="w-full space-y-2">
      {needsReason && (
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
      )}
      <Problem failure={failure} />
      {choices}
    </div>
  )
}
