'use client'

import { Check, X } from 'lucide-react'
import { Problem } from '../problem.client.tsx'
import { useAct } from '../use-act.client.ts'

type Props = { id: string; version: number; term: string }

/** Takes over, or refuses, what a reporter proposed. */
export function DecideButtons({ id, version, term }: Props) {
  const { act, failure, isBusy, isReady } = useAct()
  const decide = (outcome: 'accepted' | 'refused') =>
    act({ method: 'POST', path: `/api/house-terms/${id}/decision`, body: { version, outcome } })
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap gap-2">
        <button
          type="button"
          className="button"
          disabled={isBusy || !isReady}
          aria-label={`Nhận “${term}” vào từ điển`}
          onClick={() => void decide('accepted')}
        >
          <Check aria-hidden size={16} /> Nhận
        </button>
        <button
          type="button"
          className="button button-quiet"
          disabled={isBusy || !isReady}
          aria-label={`Không nhận “${term}”`}
          onClick={() => void decide('refused')}
        >
          <X aria-hidden size={16} /> Không nhận
        </button>
      </div>
      <Problem failure={failure} />
    </div>
  )
}
