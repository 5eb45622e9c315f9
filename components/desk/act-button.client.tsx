'use client'

import type { Method } from './call-api.client.ts'
import { Problem } from './problem.client.tsx'
import { useAct } from './use-act.client.ts'

type Props = { method?: Method; path: string; name: string }

/** An act whose address says all. */
export function ActButton({ method = 'POST', path, name }: Props) {
  const { act, failure, isBusy, isReady } = useAct()
  return (
    <div className="space-y-2">
      <button
        type="button"
        className="button"
        disabled={isBusy || !isReady}
        onClick={() => void act({ method, path, body: {} })}
      >
        {name}
      </button>
      <Problem failure={failure} />
    </div>
  )
}
