'use client'

import { Circle, CircleCheck } from 'lucide-react'
import { openPrompts } from '#newsroom/articles/prompts.ts'
import type { Draft } from './draft.client.ts'

type Props = { checks: string[]; content: Draft['content'] }

/** What the template asked for: written already, or still to be written. */
export function TemplateChecks({ checks, content }: Props) {
  if (checks.length === 0) return null
  const open = openPrompts(content as Parameters<typeof openPrompts>[0])
  const done = checks.filter(check => !open.includes(check)).length
  return (
    <section aria-label="Cần có theo mẫu" className="card space-y-2">
      <h2 className="font-semibold">
        Cần có theo mẫu ({done}/{checks.length})
      </h2>
      <ul className="space-y-1 text-sm">
        {checks.map(check => (
          <li key={check} className="flex items-center gap-2">
            {open.includes(check) ? (
              <Circle aria-hidden size={16} className="shrink-0 text-muted" />
            ) : (
              <CircleCheck aria-hidden size={16} className="shrink-0 text-green" />
            )}
            <span className="grow">{check}</span>
            <span className="text-muted">{open.includes(check) ? 'Chưa có' : 'Đã có'}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
