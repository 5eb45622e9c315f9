import { StepChart } from '#components/desk/statistics/step-chart.tsx'
import { pressNumber } from '#newsroom/articles/dates.ts'
import { sayChange } from '#newsroom/statistics/change.ts'
import type { Period } from '#newsroom/statistics/period.ts'
import type { Step } from '#newsroom/statistics/steps.ts'
import type { ViewCourse } from '#newsroom/statistics/view-course.ts'

type Props = { period: Period; course: ViewCourse; doubtful?: string[]; hasVisits: boolean }

/** The sums of a period beside those of the one before, and how they came about. Visits are known of the whole site only. */
export function Totals({ period, course, doubtful = [], hasVisits }: Props) {
  const { totals, compared, before, fullHours, steps } = course
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
        <Total name="Lượt xem" total={totals.views} change={change(compared.views, before.views, fullHours)} />
        {hasVisits && (
          <Total
            name="Lượt truy cập"
            total={totals.visits}
            change={change(compared.visits, before.visits, fullHours)}
          />
        )}
      </dl>
      {totals.views > 0 && highest === 0 ? (
        <p className="text-muted">Ngày này chỉ có số của cả ngày, không có số từng giờ.</p>
      ) : (
        <>
          <StepChart
            label={`Biểu đồ lượt xem: ${period.label}. Số liệu có trong bảng dưới đây.`}
            steps={steps}
            highest={pressNumber(highest)}
          />
          <details open={steps.length <= 12}>
            <summary className="min-h-11 cursor-pointer py-2.5">Bảng số liệu của biểu đồ</summary>
            <StepTable steps={steps} hasVisits={hasVisits} />
          </details>
        </>
      )}
    </section>
  )
}

function change(now: number, before: number, fullHours: number | undefined): string {
  if (fullHours === undefined) return sayChange(now, before)
  if (fullHours === 0) return 'Chưa qua giờ nào trọn vẹn để so với hôm trước.'
  return `Tính đến ${fullHours} giờ (${pressNumber(now)}): ${sayChange(now, before)}`
}

function Total({ name, total, change }: { name: string; total: number; change: string }) {
  return (
    <div>
      <dt className="text-muted">{name}</dt>
      <dd>
        <span className="block text-3xl font-semibold tabular-nums">{pressNumber(total)}</span>
        <span className="text-sm">{change}</span>
      </dd>
    </div>
  )
}

function StepTable({ steps, hasVisits }: { steps: Step[]; hasVisits: boolean }) {
  const columns = ['Lượt xem', 'Kỳ trước', ...(hasVisits ? ['Lượt truy cập'] : [])]
  return (
    <table className="w-full border-collapse text-right tabular-nums">
      <thead className="text-sm text-muted">
        <tr>
          <th scope="col" className="py-1 text-left font-normal">
            Thời gian
          </th>
          {columns.map(column => (
            <th key={column} scope="col" className="py-1 pl-3 font-normal">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps.map(({ label, views, visits, before }) => (
          <tr key={label} className="border-t border-line">
            <th scope="row" className="py-1 text-left font-normal">
              {label}
            </th>
            <td className="py-1">{pressNumber(views)}</td>
            <td className="py-1">{before === undefined ? '–' : pressNumber(before)}</td>
            {hasVisits && <td className="py-1">{pressNumber(visits)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
