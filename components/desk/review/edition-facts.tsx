import { type State, StateBadge } from '../state-badge.tsx'

type Props = {
  facts: { name: string; value: string }[]
  state: State
  stateName: string
  href: string | undefined
}

/** Where the text stands. */
export function EditionFacts({ facts, state, stateName, href }: Props) {
  return (
    <section aria-label="Tình trạng" className="card space-y-3">
      <StateBadge state={state} name={stateName} />
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-sm">
        {facts.map(({ name, value }) => (
          <div key={name} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd className="font-semibold [overflow-wrap:anywhere]">{value}</dd>
          </div>
        ))}
      </dl>
      {href && (
        <a className="text-sm text-red underline" href={href}>
          Xem bài trên trang đọc báo
        </a>
      )}
    </section>
  )
}
