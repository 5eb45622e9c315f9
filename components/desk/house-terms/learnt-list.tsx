import type { LearntLine } from '#newsroom/proof/learning/learnt-lines.ts'
import { ActButton } from '../act-button.client.tsx'

type Props = { lines: LearntLine[]; keeps: boolean }

/** What the proofreader has learnt to leave alone, why and since when, and the way to have it ask again. */
export function LearntList({ lines, keeps }: Props) {
  const inForce = lines.filter(({ reversed }) => reversed === undefined)
  const reversed = lines.filter(line => line.reversed !== undefined)
  return (
    <section aria-labelledby="tu-hoc" className="space-y-2">
      <h2 id="tu-hoc" className="text-lg font-semibold">
        Từ nay không nhắc
      </h2>
      <p className="max-w-prose text-sm text-muted">
        Mỗi đêm, máy soát lỗi đọc các bài đã duyệt và đăng. Cụm từ mà nó ngờ nhưng tòa soạn đăng nhiều lần, hoặc nhiều
        người đã bỏ qua, thì nó thôi nhắc.
      </p>
      {inForce.length === 0 && <p className="card text-muted">Chưa học được cụm từ nào.</p>}
      {inForce.length > 0 && (
        <ul className="divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface">
          {inForce.map(({ id, words, why }) => (
            <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-3">
              <p className="min-w-0 grow basis-64">
                Từ nay không nhắc: <strong className="font-semibold">“{words}”</strong>
                <span className="block text-sm text-muted">{why}</span>
              </p>
              {keeps && <ActButton path={`/api/learnt-pairs/${id}/reversal`} name={`Nhắc lại “${words}”`} />}
            </li>
          ))}
        </ul>
      )}
      {reversed.length > 0 && (
        <details>
          <summary className="flex min-h-11 cursor-pointer items-center font-semibold">
            Đã cho nhắc lại ({reversed.length})
          </summary>
          <ul className="list-disc space-y-1 pl-5 text-sm">
            {reversed.map(line => (
              <li key={line.id}>
                “{line.words}”: {line.why}; {line.reversed}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
