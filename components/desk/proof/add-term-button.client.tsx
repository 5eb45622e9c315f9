'use client'

import { BookPlus } from 'lucide-react'
import type { Finding } from '#newsroom/proof/finding.ts'
import { isTermFinding } from '#newsroom/proof/house/term-in-text.ts'

type Props = { finding: Finding; onAddTerm: (finding: Finding) => void }

/** Puts found words into the house's dictionary with one tap, where they are words. */
export function AddTermButton({ finding, onAddTerm }: Props) {
  if (!isTermFinding(finding)) return null
  const label = `Thêm vào từ điển: “${finding.quote.trim()}”`
  return (
    <button type="button" className="button" aria-label={label} onClick={() => onAddTerm(finding)}>
      <BookPlus aria-hidden size={16} /> Thêm vào từ điển
    </button>
  )
}
