import { Download } from 'lucide-react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireUserOfPage } from '#app/(desk)/signed-in.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { CommentaryForm } from '#components/desk/statistics/commentary-form.client.tsx'
import { database } from '#db/connection.ts'
import { newsroomToday } from '#db/queries/statistics.ts'
import { commentaryParts } from '#newsroom/statistics/commentary.ts'
import { monthAfter, monthBefore, monthlyReport, monthToReport } from '#newsroom/statistics/monthly-report.ts'
import { mayReportMonth } from '#newsroom/statistics/write-commentary.ts'
import { Totals } from '../totals.tsx'

export const metadata: Metadata = { title: 'Báo cáo tháng' }

const address = '/toa-soan/thong-ke/bao-cao'
type Props = { searchParams: Promise<{ thang?: string | string[] }> }

export default async function MonthlyReportPage({ searchParams }: Props) {
  const person = await requireUserOfPage(address)
  if (mayReportMonth(person).length > 0) notFound()
  const { thang } = await searchParams
  const db = database()
  const month = typeof thang === 'string' ? thang : await monthToReport(db)
  const [report, today] = await Promise.all([monthlyReport(db, month), newsroomToday(db)])
  if (!report) notFound()
  const { statistics, commentary } = report
  return (
    <DeskPage person={person}>
      <p>
        <a className="touch-link" href="/toa-soan/thong-ke">
          Thống kê
        </a>
      </p>
      <h1 className="text-2xl font-semibold">
        Báo cáo {statistics.period.label.toLocaleLowerCase('vi')}
        {statistics.period.isUnderWay && <span className="font-normal text-muted"> (chưa hết tháng)</span>}
      </h1>
      <nav aria-label="Tháng của báo cáo" className="my-4 flex flex-wrap gap-2 print:hidden">
        <a className="button no-underline" href={`${address}?thang=${monthBefore(month)}`}>
          Tháng trước
        </a>
        {monthAfter(month) <= today.slice(0, 7) && (
          <a className="button no-underline" href={`${address}?thang=${monthAfter(month)}`}>
            Tháng sau
          </a>
        )}
        <a className="button button-primary no-underline" href={`/api/monthly-reports?thang=${month}`} download>
          <Download aria-hidden size={18} /> Tải báo cáo (PDF)
        </a>
      </nav>
      <Totals period={statistics.period} course={statistics.course} doubtful={statistics.doubtful} hasVisits />
      <CommentaryForm key={commentary.version} month={month} commentary={commentary} parts={commentaryParts} />
    </DeskPage>
  )
}
