import type { AuditLine } from '#newsroom/workflow/audit-lines.ts'

/** Events, newest first: a table where there is room, one card below the other on a phone. */
export function AuditTable({ lines }: { lines: AuditLine[] }) {
  if (lines.length === 0) return <p>Không có việc nào khớp với điều kiện lọc.</p>
  return (
    <ol
      className="divide-y divide-line rounded-lg border border-line bg-surface"
      aria-label="Các việc, mới nhất ở trên"
    >
      {lines.map(({ seq, time, who, deed, quote, article, hash }) => (
        <li key={seq} className="grid gap-x-4 gap-y-1 p-3 [overflow-wrap:anywhere] sm:grid-cols-[9rem_1fr]">
          <p className="text-sm text-muted">
            {time}
            <span className="block">Số {seq.toLocaleString('vi-VN')}</span>
          </p>
          <div className="min-w-0">
            <p>
              <strong>{who}</strong> {deed}
              {article && (
                <>
                  {': '}
                  <a className="touch-link" href={article.href}>
                    {article.title}
                  </a>
                </>
              )}
            </p>
            {quote && <p className="text-muted">{quote}</p>}
            <p className="text-xs text-muted">Mã băm {hash.slice(0, 16)}…</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
