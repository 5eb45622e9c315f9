import { StepChart } from '#components/desk/statistics/step-chart.tsx'
import { pressNumber } from '#newsroom/articles/dates.ts'
import { sayChange } from '#newsroom/statistics/change.ts'
import type { Statistics } from '#newsroom/statistics/read-statistics.ts'

/** The two sums of a period beside those of the one before, and how they came about. */
export function Totals({ statistics: { period, totals, before, steps, doubtful } }: { statistics: Statistics }) {
  const highest = Math.max(0, ...steps.map(({ views }) => views))
  return (
    <section aria-label={period.label} className="card space-y-4">
      {doubtful.length > 0 && (
        <p role="alert" className="border-l-4 border-red pl-3">
          Số cộng dồn của các ngày sau không khớp với từng lượt xem đã ghi: {doubtful.join(', ')}. Quản trị viên cần
          kiểm tra; đừng công bố số của những ngày này.
        </p>
      )}
      <dl className="grid gap-4 sm:grid-cols-2">
        <Total name="Lượt xem" now={totals.views} before={before.views} />
        <Total name="Lượt truy cập" now={totals.visits} before={before.visits} />
      </dl>
      <StepChart
        label={`Biểu đồ lượt xem: ${period.label}. Số liệu có trong bảng dưới đây.`}
        steps={steps}
        highest={pressNumber(highest)}
      />
      <details open={steps.length <= 12}>
        <summary className="min-h-11 cursor-pointer py-2.5">Bảng số liệu của biểu đồ</summary>
        <StepTable steps={steps} />
      </details>
    </section>
  )
}

function Total({ name, now, before }: { name: string; now: number; before: number }) {
  return (
    <div>
      <dt className="text-muted">{name}</dt>
      <dd>
        <span className="block text-3xl font-semibold tabular-nums">{pressNumber(now)}</span>
        <span className="text-sm">{sayChange(now, before)}</span>
      </dd>
    </div>
  )
}

function StepTable({ steps }: Pick<Statistics, 'steps'>) {
  return (
    <table className="w-full border-collapse text-right tabular-nums">
      <thead className="text-sm text-muted">
        <tr>
          <th scope="col" className="py-1 text-left font-normal">
            Thời gian
          </th>
          <th scope="col" className="py-1 font-normal">
            Lượt xem
          </th>
          <th scope="col" className="py-1 font-normal">
            Lượt truy cập
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ label, views, visits }) => (
          <tr key={label} className="border-t border-line">
            <th scope="row" className="py-1 text-left font-normal">
              {label}
            </th>
            <td className="py-1">{pressNumber(views)}</td>
            <td className="py-1">{pressNumber(visits)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
