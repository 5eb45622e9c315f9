import type { TakedownLine } from '#newsroom/articles/takedown-lines.ts'

/** What a leader is asked to decide about published articles. */
export function TakedownList({ requests }: { requests: TakedownLine[] }) {
  if (requests.length === 0) return null
  return (
    <section aria-labelledby="de-nghi" className="mb-8">
      <h2 id="de-nghi" className="mb-2 text-lg font-semibold">
        Đề nghị rút, gỡ bài chờ lãnh đạo quyết định
      </h2>
      <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
        {requests.map(({ id, href, title, asked, reason }) => (
          <li key={id} className="relative px-4 py-3 focus-within:bg-tint hover:bg-tint">
            <a className="font-semibold text-ink no-underline after:absolute after:inset-0 hover:underline" href={href}>
              {title}
            </a>
            <p className="text-sm text-muted">{asked}</p>
            <p className="mt-2 border-l-4 border-gold pl-3 text-sm">{reason}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
