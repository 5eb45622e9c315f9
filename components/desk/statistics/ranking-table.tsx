import { ChartColumn } from 'lucide-react'

/** `chart`: where its views stand over time. */
export type RankedRow = { key: string; name: string; href?: string; chart?: string; views: number; said: string }

type Props = { id: string; heading: string; column: string; rows: RankedRow[]; empty: string; note?: string }

/** Names by views, most first, with a bar behind each number that only repeats it. */
export function RankingTable({ id, heading, column, rows, empty, note }: Props) {
  const most = Math.max(1, ...rows.map(({ views }) => views))
  return (
    <section aria-labelledby={id} className="card break-inside-avoid">
      <h2 id={id} className="mb-1 text-lg font-semibold">
        {heading}
      </h2>
      {note && <p className="mb-2 text-sm text-muted">{note}</p>}
      {rows.length === 0 ? (
        <p className="text-muted">{empty}</p>
      ) : (
        <table className="w-full border-collapse text-left" aria-labelledby={id}>
          <thead className="text-sm text-muted">
            <tr>
              <th scope="col" className="py-1 font-normal">
                {column}
              </th>
              <th scope="col" className="whitespace-nowrap py-1 text-right font-normal">
                Lượt xem
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <RankedLine key={row.key} row={row} share={row.views / most} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function RankedLine({ row: { name, href, chart, said }, share }: { row: RankedRow; share: number }) {
  return (
    <tr className="border-t border-line align-top">
      <th scope="row" className="py-2 pr-4 font-normal wrap-anywhere">
        {href ? (
          <a className="flex min-h-11 items-center" href={href}>
            {name}
          </a>
        ) : (
          name
        )}
        <svg aria-hidden viewBox="0 0 100 2" preserveAspectRatio="none" className="mt-1 block h-1 w-full text-gold">
          <rect width={share * 100} height={2} className="fill-current" />
        </svg>
      </th>
      <td className="whitespace-nowrap py-2 text-right tabular-nums">
        {said}
        {chart && (
          <a
            href={chart}
            aria-label={`Biểu đồ: ${name}`}
            className="ml-2 -my-2 inline-flex size-11 items-center justify-center align-middle md:size-8 print:hidden"
          >
            <ChartColumn aria-hidden size={18} />
          </a>
        )}
      </td>
    </tr>
  )
}
