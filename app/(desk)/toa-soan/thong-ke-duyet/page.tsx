import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { requireUserOfPage } from '#app/(desk)/signed-in.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { LineList } from '#components/desk/line-list.tsx'
import { ColumnChart } from '#components/desk/statistics/column-chart.tsx'
import { DecisionTable, StepTimes } from '#components/desk/statistics/decision-table.tsx'
import { database } from '#db/connection.ts'
import { editionsAwaitingReview } from '#db/queries/desk-articles.ts'
import { linesFor } from '#newsroom/articles/desk-lines.ts'
import { lengths, mayReadReviewStatistics, readReviewStatistics } from '#newsroom/statistics/review-statistics.ts'
import { MonthsBar } from './months-bar.tsx'

export const metadata: Metadata = { title: 'Thống kê duyệt bài' }

const path = '/toa-soan/thong-ke-duyet'

type Props = { searchParams: Promise<{ thang?: string | string[] }> }

/** How the newsroom's decisions go: how long each step takes, how often texts come back, what waits and since when. */
export default async function ReviewStatisticsPage({ searchParams }: Props) {
  const person = await requireUserOfPage(path)
  if (!mayReadReviewStatistics(person)) redirect('/toa-soan')
  const { thang } = await searchParams
  const months = lengths.find(length => String(length) === thang) ?? 12
  const [told, waiting] = await Promise.all([
    readReviewStatistics(database(), months),
    editionsAwaitingReview(database(), person),
  ])
  return (
    <DeskPage person={person}>
      <div className="space-y-6">
        <h1 className="text-2xl font-semibold">Thống kê duyệt bài</h1>
        <MonthsBar months={months} />
        <section aria-labelledby="dang-cho" className="space-y-3">
          <h2 id="dang-cho" className="text-lg font-semibold">
            Đang ở đâu, từ bao giờ
          </h2>
          <dl className="grid grid-cols-2 gap-3 md:grid-cols-4 print:grid-cols-4">
            {told.waiting.map(({ name, count, since }) => (
              <div key={name} className="card">
                <dt className="text-muted">{name}</dt>
                <dd>
                  <span className="block text-3xl font-semibold tabular-nums">{count}</span>
                  <span className="text-sm">lâu nhất: {since}</span>
                </dd>
              </div>
            ))}
          </dl>
        </section>
        <LineList
          id="cho-duyet"
          heading="Chờ duyệt, chờ lâu nhất ở trên"
          lines={linesFor(waiting.slice(0, 10), new Date())}
          empty="Không có bài nào đang chờ duyệt."
        />
        <section aria-labelledby="tung-buoc" className="space-y-3">
          <h2 id="tung-buoc" className="text-lg font-semibold">
            Thời gian ở từng bước
          </h2>
          <StepTimes steps={told.steps} />
        </section>
        <section aria-labelledby="theo-thang" className="card space-y-4">
          <h2 id="theo-thang" className="text-lg font-semibold">
            Theo tháng
          </h2>
          <div className="grid gap-6 md:grid-cols-2 print:grid-cols-2">
            <ColumnChart
              label="Biểu đồ tỷ lệ trả lại theo tháng. Số liệu có trong bảng dưới đây."
              unit="% số quyết định là trả lại"
              columns={told.byMonth.map(({ label, rate, decided }) => ({
                ...{ label, value: rate, said: decided > 0 ? String(rate) : '' },
              }))}
            />
            <ColumnChart
              label="Biểu đồ thời gian duyệt theo tháng. Số liệu có trong bảng dưới đây."
              unit="giờ; một nửa số bài được quyết định trong ngần ấy"
              columns={told.byMonth.map(({ label, medianHours, decided }) => ({
                ...{ label, value: medianHours, said: decided > 0 ? hours(medianHours) : '' },
              }))}
            />
          </div>
          <DecisionTable id="theo-thang" column="Tháng" lines={told.byMonth} />
        </section>
        <section aria-labelledby="theo-chuyen-muc" className="card space-y-4">
          <h2 id="theo-chuyen-muc" className="text-lg font-semibold">
            Theo chuyên mục
          </h2>
          {told.bySection.length === 0 ? (
            <p className="text-muted">Chưa có quyết định nào trong thời gian này.</p>
          ) : (
            <DecisionTable id="theo-chuyen-muc" column="Chuyên mục" lines={told.bySection} />
          )}
        </section>
      </div>
    </DeskPage>
  )
}

function hours(value: number): string {
  return value < 1 ? '<1' : String(Math.round(value))
}
