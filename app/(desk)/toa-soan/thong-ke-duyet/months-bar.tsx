import { lengths, type Months } from '#newsroom/statistics/review-statistics.ts'

/** Chooses how far back it is counted. */
export function MonthsBar({ months }: { months: Months }) {
  return (
    <nav aria-label="Thời gian" className="flex flex-wrap gap-2 print:hidden">
      {lengths.map(length => (
        <a
          key={length}
          href={`?thang=${length}`}
          aria-current={length === months ? 'true' : undefined}
          className="button no-underline aria-[current]:border-red aria-[current]:text-red"
        >
          {length} tháng
        </a>
      ))}
    </nav>
  )
}
