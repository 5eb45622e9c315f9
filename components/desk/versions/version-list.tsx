import type { VersionLine } from '#newsroom/articles/version-lines.ts'

/** The saves of an article, newest first; the one that is looked at says so. */
export function VersionList({ versions }: { versions: VersionLine[] }) {
  return (
    <nav aria-label="Các phiên bản" className="card">
      <ol className="space-y-1 text-sm">
        {versions.map(({ href, time, author, number, isShown }) => (
          <li key={href}>
            <a
              href={href}
              aria-current={isShown ? 'true' : undefined}
              className="block min-h-11 rounded px-2 py-1.5 hover:bg-tint aria-[current]:bg-tint aria-[current]:font-semibold"
            >
              {time} · {author}
              <span className="block text-muted">Bản {number}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
