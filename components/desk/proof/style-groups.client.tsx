'use client'

import { Check } from 'lucide-react'
import type { Finding } from '#newsroom/proof/finding.ts'
import { type StyleGroup, toldGroup } from './group-styles.client.ts'

type Props = {
  groups: StyleGroup[]
  onTake: (findings: Finding[]) => void
  onShow: (finding: Finding) => void
}

/** What the article writes in two ways: one button makes all alike, one step of undo takes it back. */
export function StyleGroups({ groups, onTake, onShow }: Props) {
  return (
    <ul aria-label="Nên viết thống nhất" className="space-y-3">
      {groups.map(group => (
        <li key={group.key} className="space-y-2 border-t border-line pt-2 text-sm">
          <p>
            <span className="proof-mark proof-may font-semibold">{toldGroup(group)}</span>
          </p>
          <div className="flex flex-wrap gap-2">
            <button type="button" className="button" onClick={() => onTake(group.findings)}>
              <Check aria-hidden size={16} /> Viết thống nhất “{group.usual[0]?.word}” ({group.findings.length} chỗ)
            </button>
            {group.findings[0] && (
              <button type="button" className="button" onClick={() => group.findings[0] && onShow(group.findings[0])}>
                Xem trong bài
              </button>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
