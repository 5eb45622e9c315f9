import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireUserOfPage } from '#app/(desk)/signed-in.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { LiveRefresh } from '#components/desk/statistics/live-refresh.client.tsx'
import { database } from '#db/connection.ts'
import { readNow } from '#db/queries/statistics.ts'
import type { ViewSubject } from '#db/queries/view-course.ts'
import { onlineNow, siteVisitTotal } from '#db/queries/views.ts'
import { mayExportStatistics } from '#newsroom/statistics/export-statistics.ts'
import { readStatistics, readSubject } from '#newsroom/statistics/read-statistics.ts'
import { NowReading } from './now-reading.tsx'
import { periodAddress, periodAsked, subjectAsked, subjectNames } from './period-asked.ts'
import { PeriodBar } from './period-bar.tsx'
import { Rankings } from './rankings.tsx'
import { ReadingCompletion } from './reading-completion.tsx'
import { Totals } from './totals.tsx'

export const metadata: Metadata = { title: 'Thống kê' }

type Asked = Partial<Record<'ky' | 'ngay' | 'cua' | 'ten', string | string[]>>
type Props = { searchParams: Promise<Asked> }

export default async function StatisticsPage({ searchParams }: Props) {
  const person = await requireUserOfPage('/toa-soan/thong-ke')
  const asked = await searchParams
  const subject = subjectAsked(asked)
  return (
    <DeskPage person={person}>
      {subject ? (
        <OneSubject asked={asked} subject={subject} />
      ) : (
        <WholeSite asked={asked} mayExport={mayExportStatistics(person).length === 0} />
      )}
    </DeskPage>
  )
}

async function WholeSite({ asked, mayExport }: { asked: Asked; mayExport: boolean }) {
  const db = database()
  const [statistics, reading, online, visits] = await Promise.all([
    readStatistics(db, periodAsked(asked)),
    readNow(db, 8),
    onlineNow(db),
    siteVisitTotal(db),
  ])
  const { period, course, ranking, doubtful } = statistics
  const chartOf = (subject: ViewSubject) => periodAddress(period.kind, period.days.to, { subject })
  return (
    <>
      <h1 className="text-2xl font-semibold">Thống kê</h1>
      <NowReading reading={reading} online={online} visits={visits} chartOf={chartOf} />
      <PeriodBar period={period} mayExport={mayExport} />
      <LiveRefresh isLive={period.isUnderWay} />
      <Totals period={period} course={course} doubtful={doubtful} hasVisits />
      <Rankings ranking={ranking} chartOf={chartOf} />
      <ReadingCompletion reading={statistics.reading} />
    </>
  )
}

async function OneSubject({ asked, subject }: { asked: Asked; subject: ViewSubject }) {
  const found = await readSubject(database(), periodAsked(asked), subject)
  if (!found) notFound()
  const { period, name, course } = found
  return (
    <>
      <p>
        <a className="touch-link" href={periodAddress(period.kind, period.days.to)}>
          Thống kê của cả trang
        </a>
      </p>
      <h1 className="text-2xl font-semibold wrap-anywhere">
        <span className="block text-base font-normal text-muted">{subjectNames[subject.kind].said}</span>
        {name}
      </h1>
      <PeriodBar period={period} mayExport={false} subject={subject} />
      <LiveRefresh isLive={period.isUnderWay} />
      <Totals period={period} course={course} hasVisits={false} />
    </>
  )
}
