import type { Metadata } from 'next'
import { requireUserOfPage } from '#app/(desk)/signed-in.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { RankingTable } from '#components/desk/statistics/ranking-table.tsx'
import { database } from '#db/connection.ts'
import { readNow } from '#db/queries/statistics.ts'
import { onlineNow, siteVisitTotal } from '#db/queries/views.ts'
import { mayExportStatistics } from '#newsroom/statistics/export-statistics.ts'
import { readStatistics } from '#newsroom/statistics/read-statistics.ts'
import { NowReading } from './now-reading.tsx'
import { periodAsked } from './period-asked.ts'
import { PeriodBar } from './period-bar.tsx'
import { articleRows, namedRows } from './ranked-rows.ts'
import { ReadingCompletion } from './reading-completion.tsx'
import { Totals } from './totals.tsx'

export const metadata: Metadata = { title: 'Thống kê' }

type Props = { searchParams: Promise<{ ky?: string | string[]; ngay?: string | string[] }> }

export default async function StatisticsPage({ searchParams }: Props) {
  const person = await requireUserOfPage('/toa-soan/thong-ke')
  const db = database()
  const [statistics, reading, online, visits] = await Promise.all([
    readStatistics(db, periodAsked(await searchParams)),
    readNow(db, 8),
    onlineNow(db),
    siteVisitTotal(db),
  ])
  const { ranking } = statistics
  return (
    <DeskPage person={person}>
      <h1 className="text-2xl font-semibold">Thống kê</h1>
      <NowReading reading={reading} online={online} visits={visits} />
      <PeriodBar period={statistics.period} mayExport={mayExportStatistics(person).length === 0} />
      <Totals statistics={statistics} />
      <div className="mt-6 grid gap-6 md:grid-cols-2 print:block print:space-y-6">
        <RankingTable
          id="bai-viet"
          heading="Bài đọc nhiều"
          column="Bài"
          rows={articleRows(ranking.articles)}
          empty={none}
        />
        <RankingTable
          id="chuyen-muc"
          heading="Chuyên mục"
          column="Chuyên mục"
          rows={namedRows(ranking.sections)}
          empty={none}
        />
        <RankingTable
          id="tac-gia"
          heading="Tác giả"
          column="Tác giả"
          rows={namedRows(ranking.authors)}
          empty={none}
          note="Bài có nhiều tác giả được tính cho từng người, nên không cộng các dòng lại."
        />
        <RankingTable
          id="the"
          heading="Thẻ"
          column="Thẻ"
          rows={namedRows(ranking.tags)}
          empty={none}
          note="Bài có nhiều thẻ được tính cho từng thẻ, nên không cộng các dòng lại."
        />
        <RankingTable
          id="noi-dan-den"
          heading="Nơi dẫn đến"
          column="Trang"
          rows={namedRows(ranking.referrers)}
          empty="Kỳ này chưa biết bạn đọc đến từ đâu."
          note="Chỉ ghi tên miền mà trình duyệt cho biết. Người gõ thẳng địa chỉ không có ở đây."
        />
        <RankingTable
          id="chien-dich"
          heading="Chiến dịch"
          column="Tên trong địa chỉ (utm_campaign)"
          rows={namedRows(ranking.campaigns)}
          empty="Kỳ này chưa có lượt xem nào từ địa chỉ mang tên chiến dịch."
        />
        <RankingTable id="thiet-bi" heading="Thiết bị" column="Loại" rows={namedRows(ranking.devices)} empty={none} />
        <RankingTable
          id="trang-khac"
          heading="Trang không phải bài viết"
          column="Địa chỉ"
          rows={namedRows(ranking.pages)}
          empty={none}
        />
      </div>
      <ReadingCompletion reading={statistics.reading} />
    </DeskPage>
  )
}

const none = 'Kỳ này chưa có lượt xem nào.'
