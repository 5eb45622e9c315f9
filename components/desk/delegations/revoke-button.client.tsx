'use client'

import { Problem } from '../problem.client.tsx'
import { useAct } from '../use-act.client.ts'

/** Ends a delegation at once. */
export function RevokeButton({ id }: { id: string }) {
  const { act, failure, isBusy, isReady } = useAct()
  return (
    <div className="space-y-2">
      <button
        type="button"
        className="button"
        disabled={isBusy || !isReady}
        onClick={() => void act({ method: 'DELETE', path: `/api/delegations/${id}`, body: {} })}
      >
        Hủy ủy quyền
      </button>
      <Problem failure={failure} />
    </div>
  )
}
