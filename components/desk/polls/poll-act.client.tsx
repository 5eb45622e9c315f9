'use client'

import { Problem } from '../problem.client.tsx'
import { useAct } from '../use-act.client.ts'

/** One deed on a poll. */
export function PollAct({ path, name }: { path: string; name: string }) {
  const { act, failure, isBusy, isReady } = useAct()
  return (
    <div className="space-y-2">
      <button
        type="button"
        className="button"
        disabled={isBusy || !isReady}
        onClick={() => void act({ method: 'POST', path, body: {} })}
      >
        {name}
      </button>
      <Problem failure={failure} />
    </div>
  )
}
