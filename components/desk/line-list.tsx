import { Hourglass } from 'lucide-react'
import type { Line } from '#newsroom/articles/desk-lines.ts'
import { StateBadge } from './state-badge.tsx'

type Props = { id: string; heading: string; lines: Line[]; empty?: string; counted?: boolean }

/** A list of the desk under its heading. Without lines it says so, or is not there at all. One that is cut off is not counted. */
export function LineList({ id, heading, lines, empty, counted = true }: Props) {
  if (lines.length === 0 && empty === undefined) return null
  return (
    <section aria-labelledby={id} className="mb-8">
      <h2 id={id} className="mb-2 flex items-baseline gap-2 text-lg font-semibold">
        {heading}{' '}
        {counted && lines.length > 0 && <span className="text-sm font-normal text-muted">{lines.length}</span>}
      </h2>
      {lines.length === 0 ? (
        <p className="card text-muted">{empty}</p>
      ) : (
        <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
          {lines.map(line => (
            <LineItem key={line.id} {...line} />
          ))}
        </ul>
      )}
    </section>
  )
}

function LineItem({ href, title, standing, standingName, facts, waits = [], quote }: Line) {
  return (
    <li className="relative px-4 py-3 focus-within:bg-tint hover:bg-tint">
      <div className="flex flex-col items-start gap-x-4 gap-y-1 sm:flex-row sm:justify-between">
        <a className="font-semibold text-ink no-underline after:absolute after:inset-0 hover:underline" href={href}>
          {title}
        </a>
        <StateBadge standing={standing} name={standingName} />
      </div>
      <p className="text-sm text-muted">{facts.join(' · ')}</p>
      {waits.map(wait => (
        <p key={wait} className="flex items-center gap-1.5 text-sm">
          <Hourglass aria-hidden size={14} className="shrink-0 text-gold-ink" /> {wait}
        </p>
      ))}
      {quote && (
        <p className="mt-2 border-l-4 border-gold pl-3 text-sm">
          <span className="font-semibold">{quote.said}:</span> {quote.text}
        </p>
      )}
    </li>
  )
}
