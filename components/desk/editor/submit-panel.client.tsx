'use client'

import { Send } from 'lucide-react'
import { useId, useState } from 'react'
import type { Failure } from '../call-api.client.ts'
import { Problem } from '../problem.client.tsx'
import { useAct } from '../use-act.client.ts'
import type { DraftKeeper } from './draft-keeper.client.ts'
import type { Missing } from './use-draft.client.ts'

type Props = {
  editionId: string
  keeper: DraftKeeper
  missing: Missing
  why: Missing
  /** How many errors have to be mended or let stand before. */
  errorCount: number
}

const unsaved = { sentence: 'Bài chưa được lưu nên chưa gửi được. Nội dung vẫn còn trên máy này.', isOutdated: false }

/** Sends what was written to review: everything is saved first. What still lacks is said beside the button. */
export function SubmitPanel({ editionId, keeper, missing, why, errorCount }: Props) {
  const [note, setNote] = useState('')
  const { attempt, send, failure, isBusy, isReady } = useAct()
  const reasonsId = useId()
  const reasons = [...why, ...missing]

  async function submit(): Promise<Failure | undefined> {
    if (!(await keeper.flush())) return unsaved
    const body = { version: keeper.version, ...(note.trim() !== '' && { note }) }
    return send({ method: 'POST', path: `/api/editions/${editionId}/submission`, body })
  }

  return (
    <section aria-label="Gửi duyệt" className="card space-y-3">
      <label className="block">
        <span className="label">Lời nhắn cho người duyệt (không bắt buộc)</span>
        <textarea
          className="field"
          rows={2}
          maxLength={2_000}
          value={note}
          onChange={event => setNote(event.target.value)}
        />
      </label>
      <Problem failure={failure} />
      <button
        type="button"
        className="button button-primary w-full"
        disabled={reasons.length > 0 || isBusy || !isReady}
        aria-describedby={reasonsId}
        onClick={() => void attempt(submit)}
      >
        <Send aria-hidden size={18} /> {isBusy ? 'Đang gửi…' : 'Gửi duyệt'}
        {errorCount > 0 && ` (còn ${errorCount} lỗi)`}
      </button>
      <ul id={reasonsId} className="sentence-list">
        {reasons.map(({ message }) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </section>
  )
}
