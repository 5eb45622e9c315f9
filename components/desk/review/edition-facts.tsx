import type { Standing } from '#newsroom/workflow/wording.ts'
import { StateBadge } from '../state-badge.tsx'

type Props = {
  facts: { name: string; value: string }[]
  standing: Standing
  standingName: string
  href: string | undefined
}

/** Where the text stands. */
export function EditionFacts({ facts, standing, standingName, href }: Props) {
  return (
    <section aria-label="Tình trạng" className="card space-y-3">
      <StateBadge standing={standing} name={standingName} />
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-sm">
        {facts.map(({ name, value }) => (
          <div key={name} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd className="font-semibold [overflow-wrap:anywhere]">{value}</dd>
          </div>
        ))}
      </dl>
      {href && (
        <a className="touch-link text-sm" href={href}>
          Xem bài trên trang đọc báo
        </a>
      )}
    </section>
  )
}
