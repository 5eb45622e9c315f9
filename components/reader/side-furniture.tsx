import type { BallotPaper } from '#newsroom/polls/poll-outcome.ts'
import { PollBallot } from './poll-form.tsx'

type Props = {
  poll: BallotPaper | undefined
  mostRead: { href: string; title: string }[]
  online: { guests: string; members: string; total: string }
  visits: string
}

/** What stands beside every page: most read, poll, who is online. The numbers are refreshed from the answer to a view. */
export function SideFurniture({ mostRead, poll, online, visits }: Props) {
  return (
    <aside className="side" aria-label="Thông tin bên lề">
      <MostRead articles={mostRead} />
      <section aria-labelledby="binh-chon">
        <h2 className="side-heading" id="binh-chon">
          Bình chọn
        </h2>
        {poll ? <PollBallot poll={poll} /> : <p className="side-empty">Hiện tại không có bình chọn nào đang mở.</p>}
        <a href="/binh-chon">Các bình chọn và kết quả</a>
      </section>
      <section aria-labelledby="truy-cap">
        <h2 className="side-heading" id="truy-cap">
          Thống kê truy cập
        </h2>
        <dl className="counters" aria-live="off">
          <Counter label="Khách" name="guests" value={online.guests} />
          <Counter label="Thành viên" name="members" value={online.members} />
          <Counter label="Tổng" name="total" value={online.total} />
          <Counter label="Tổng lượt truy cập" name="visits" value={visits} />
        </dl>
        <a href="/so-lieu">Số này được tính thế nào?</a>
      </section>
    </aside>
  )
}

function Counter({ label, name, value }: { label: string; name: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd data-counter={name}>{value}</dd>
    </div>
  )
}

function MostRead({ articles }: { articles: Props['mostRead'] }) {
  return (
    <section aria-labelledby="doc-nhieu">
      <h2 className="side-heading" id="doc-nhieu">
        Đọc nhiều trong tuần
      </h2>
      {articles.length > 0 ? (
        <ol className="most-read">
          {articles.map(({ href, title }) => (
            <li key={href}>
              <a className="headline" href={href}>
                {title}
              </a>
            </li>
          ))}
        </ol>
      ) : (
        <p className="side-empty">Tuần này chưa có bài được đọc.</p>
      )}
    </section>
  )
}
