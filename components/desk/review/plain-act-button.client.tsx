'use client'

import type { ReactNode } from 'react'
import type { Method } from '../call-api.client.ts'
import { Problem } from '../problem.client.tsx'
import { useAct } from '../use-act.client.ts'

type Props = { method?: Method; path: string; version: number; consequence: string; children: ReactNode }

/** An act that needs nothing but the version; most take something back. */
export function PlainActButton({ method = 'DELETE', path, version, consequence, children }: Props) {
  const { act, failure, isBusy, isReady } = useAct()
  return (
    <div className="space-y-2">
      <button
        type="button"
        className="button w-full"
        disabled={isBusy || !isReady}
        onClick={() => void act({ method, path, body: { version } })}
      >
        {children}
      </button>
      <p className="text-sm text-muted">{consequence}</p>
      <Problem failure={failure} />
    </div>
  )
}
