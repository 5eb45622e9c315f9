import type { PageLine } from '#newsroom/articles/page-lines.ts'
import { CreatePageButton } from './create-page-button.client.tsx'
import { OpenEditionButton } from './review/open-edition-button.client.tsx'
import { StateBadge } from './state-badge.tsx'

/** The information pages of the site: every one that can be, and what is to be done with it next. */
export function PageList({ lines }: { lines: PageLine[] }) {
  return (
    <section aria-labelledby="trang-thong-tin" className="mb-8">
      <h2 id="trang-thong-tin" className="mb-2 text-lg font-semibold">
        Trang thông tin
      </h2>
      <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
        {lines.map(line => (
          <li key={line.page} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3">
            <div className="min-w-0 grow">
              <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
                {line.articleId === undefined ? (
                  <span className="font-semibold">{line.name}</span>
                ) : (
                  <a
                    className="flex min-h-11 items-center font-semibold text-ink"
                    href={`/toa-soan/bai-viet/${line.articleId}`}
                  >
                    {line.name}
                  </a>
                )}
                {line.state && <StateBadge standing={line.state.state} name={line.state.name} />}
              </div>
              <p className="text-sm text-muted">
                {line.path} · {line.fact}
              </p>
            </div>
            {line.articleId === undefined && <CreatePageButton page={line.page} name={line.name} />}
            {line.articleId !== undefined && line.opensEdition && (
              <OpenEditionButton articleId={line.articleId} refusals={[]}>
                <span>
                  Mở bản mới<span className="sr-only"> của trang {line.name}</span>…
                </span>
              </OpenEditionButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
