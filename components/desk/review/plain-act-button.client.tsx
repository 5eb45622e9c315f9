'use client'

import type { ReactNode } from 'react'
import { Problem } from '../problem.client.tsx'
import { useAct } from '../use-act.client.ts'

type Props = { path: string; version: number; consequence: string; children: ReactNode }

/** An act that takes something back and needs nothing but the version. */
export function PlainActButton({ path, version, consequence, children }: Props) {
  const { act, failure, isBusy, isReady } = useAct()
  return (
    <div className="space-y-2">
      <button
        type="button"
        className="button w-full"
        disabled={isBusy || !isReady}
        onClick={() => void act({ method: 'DELETE', path, body: { version } })}
      >
        {children}
      </button>
      <p className="text-sm text-muted">{consequence}</p>
      <Problem failure={failure} />
    </div>
  )
}
