import { RankingTable } from '#components/desk/statistics/ranking-table.tsx'
import type { ViewSubject } from '#db/queries/view-course.ts'
import type { Ranking } from '#newsroom/statistics/read-statistics.ts'
import { articleRows, namedRows } from './ranked-rows.ts'

type Props = { ranking: Ranking; chartOf: (subject: ViewSubject) => string }

/** What was read most, by everything that views are told apart by. */
export function Rankings({ ranking, chartOf }: Props) {
  return (
    <div className="mt-6 grid gap-6 md:grid-cols-2 print:block print:space-y-6">
      <RankingTable
        id="bai-viet"
        heading="Bài đọc nhiều"
        column="Bài"
        rows={articleRows(ranking.articles, chartOf)}
        empty={none}
      />
      <RankingTable
        id="chuyen-muc"
        heading="Chuyên mục"
        column="Chuyên mục"
        rows={namedRows(ranking.sections, chartOf, 'section')}
        empty={none}
      />
      <RankingTable
        id="tac-gia"
        heading="Tác giả"
        column="Tác giả"
        rows={namedRows(ranking.authors, chartOf, 'author')}
        empty={none}
        note="Bài có nhiều tác giả được tính cho từng người, nên không cộng các dòng lại."
      />
      <RankingTable
        id="the"
        heading="Thẻ"
        column="Thẻ"
        rows={namedRows(ranking.tags, chartOf, 'tag')}
        empty={none}
        note="Bài có nhiều thẻ được tính cho từng thẻ, nên không cộng các dòng lại."
      />
      <RankingTable
        id="noi-dan-den"
        heading="Nơi dẫn đến"
        column="Trang"
        rows={namedRows(ranking.referrers, chartOf, 'referrer')}
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
  )
}

const none = 'Kỳ này chưa có lượt xem nào.'
