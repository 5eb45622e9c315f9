import { Download, FileText } from 'lucide-react'
import type { ViewSubject } from '#db/queries/view-course.ts'
import type { Period, PeriodKind } from '#newsroom/statistics/period.ts'
import { periodAddress } from './period-asked.ts'

const kinds: [PeriodKind, string][] = [
  ['ngay', 'Ngày'],
  ['tuan', 'Tuần'],
  ['thang', 'Tháng'],
  ['nam', 'Năm'],
]

const files = [
  { format: 'xlsx', name: 'Excel' },
  { format: 'csv', name: 'CSV' },
]

type Props = { period: Period; mayExport: boolean; subject?: ViewSubject }

/** Which period is shown, the ways to others, and the way out as a file. */
export function PeriodBar({ period, mayExport, subject }: Props) {
  const { kind, days, label, previous, next, isUnderWay } = period
  return (
    <div className="my-6 space-y-3">
      <nav aria-label="Kỳ thống kê" className="flex flex-wrap gap-2 print:hidden">
        {kinds.map(([other, name]) => (
          <a
            key={other}
            className={`button no-underline ${other === kind ? 'button-primary' : ''}`}
            aria-current={other === kind ? 'true' : undefined}
            href={periodAddress(other, days.to, { subject })}
          >
            {name}
          </a>
        ))}
        <a className="button no-underline" href={periodAddress(kind, previous, { subject })}>
          Kỳ trước
        </a>
        {next && (
          <a className="button no-underline" href={periodAddress(kind, next, { subject })}>
            Kỳ sau
          </a>
        )}
        {mayExport && (
          <a className="button no-underline" href="/toa-soan/thong-ke/bao-cao">
            <FileText aria-hidden size={18} /> Báo cáo tháng
          </a>
        )}
        {mayExport &&
          files.map(({ format, name }) => (
            <a
              key={format}
              className="button no-underline"
              href={`${periodAddress(kind, days.from, { at: '/toa-soan/thong-ke/tai-ve' })}&kieu=${format}`}
              download
            >
              <Download aria-hidden size={18} /> Tải về ({name})
            </a>
          ))}
      </nav>
      <h2 className="text-xl font-semibold">
        {label}
        {isUnderWay && <span className="font-normal text-muted"> (chưa hết kỳ)</span>}
      </h2>
    </div>
  )
}
