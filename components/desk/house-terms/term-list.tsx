import type { ReactNode } from 'react'
import type { TermLine } from '#newsroom/house-terms/term-lines.ts'

type Props = { id: string; heading: string; lines: TermLine[]; acts: (line: TermLine) => ReactNode }

/** Entries of the dictionary, each with what can be done with it. */
export function TermList({ id, heading, lines, acts }: Props) {
  return (
    <section aria-labelledby={id} className="space-y-2">
      <h2 id={id} className="text-lg font-semibold">
        {heading}
      </h2>
      <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
        {lines.map(line => (
          <li
            key={line.id}
            className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 px-4 py-3 [overflow-wrap:anywhere]"
          >
            <div className="min-w-0 grow basis-64">
              <p>
                <strong className="font-semibold">{line.term}</strong>{' '}
                <span className="text-sm text-muted">· {line.kindName}</span>
              </p>
              <p className="text-sm text-muted">{line.facts.join(' · ')}</p>
            </div>
            <div className="flex flex-wrap gap-1">{acts(line)}</div>
          </li>
        ))}
      </ul>
    </section>
  )
}
