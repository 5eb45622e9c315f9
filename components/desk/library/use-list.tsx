import type { UseLine } from '#newsroom/media/library-lines.ts'

/** Where a picture is shown. */
export function UseList({ uses, isCut }: { uses: UseLine[]; isCut: boolean }) {
  if (uses.length === 0) return <p className="text-muted">Chưa bài nào mà anh/chị xem được dùng ảnh này.</p>
  return (
    <>
      <ul className="divide-y divide-line">
        {uses.map(({ key, href, title, edition, standingName }) => (
          <li key={key} className="py-2">
            <a className="inline-flex min-h-6 items-center font-semibold text-ink underline" href={href}>
              {title}
            </a>
            <p className="text-sm text-muted">
              {edition.href ? (
                <a className="inline-flex min-h-6 items-center underline" href={edition.href}>
                  {edition.name}
                </a>
              ) : (
                edition.name
              )}{' '}
              · {standingName}
            </p>
          </li>
        ))}
      </ul>
      {isCut && <p className="text-sm text-muted">Còn những bản cũ hơn không kể ở đây.</p>}
    </>
  )
}
