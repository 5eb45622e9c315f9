import { RankingTable } from '#components/desk/statistics/ranking-table.tsx'
import type { ArticleViews } from '#db/queries/statistics.ts'
import type { ViewSubject } from '#db/queries/view-course.ts'
import type { Online } from '#db/queries/views.ts'
import { pressNumber } from '#newsroom/articles/dates.ts'
import { articleRows } from './ranked-rows.ts'

type Props = { reading: ArticleViews[]; online: Online; visits: number; chartOf: (subject: ViewSubject) => string }

/** Who is here at this moment, and with what. */
export function NowReading({ reading, online, visits, chartOf }: Props) {
  return (
    <div className="my-4 grid items-start gap-6 md:grid-cols-2 print:hidden">
      <section aria-labelledby="luc-nay" className="card">
        <h2 id="luc-nay" className="mb-1 text-lg font-semibold">
          Lúc này
        </h2>
        <p>
          {pressNumber(online.guests)} khách và {pressNumber(online.members)} thành viên đang xem. Từ trước đến nay có{' '}
          {pressNumber(visits)} lượt truy cập, kể cả số chuyển từ cổng cũ.
        </p>
        <p className="mt-2">
          <a className="touch-link" href="/so-lieu">
            Số này được tính thế nào?
          </a>
        </p>
      </section>
      <RankingTable
        id="dang-doc"
        heading="Đang được đọc"
        column="Bài, trong năm phút qua"
        rows={articleRows(reading, chartOf)}
        empty="Năm phút qua chưa có bài nào được mở."
      />
    </div>
  )
}
