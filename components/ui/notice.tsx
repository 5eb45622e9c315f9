import type { ReactNode } from 'react'

type Props = { tone: 'alarm' | 'hint' | 'good'; role?: 'alert' | 'status'; children: ReactNode }

const tones = { alarm: 'border-red', hint: 'border-gold', good: 'border-green' }

/** A remark that stands out by its rule, not by colour alone. */
export function Notice({ tone, role, children }: Props) {
  return (
    <div role={role} className={`rounded-r-md border-l-4 bg-tint px-4 py-3 text-ink ${tones[tone]}`}>
      {children}
    </div>
  )
}
