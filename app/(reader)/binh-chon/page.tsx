import { notFound } from 'next/navigation'
import { PageHead } from '#components/reader/page-head.tsx'
import { PageNumbers } from '#components/reader/page-numbers.tsx'
import { PollBallot } from '#components/reader/poll-form.tsx'
import { PollResult } from '#components/reader/poll-result.tsx'
import { database } from '#db/connection.ts'
import { closedPolls, countClosedPolls, openPolls } from '#db/queries/polls.ts'
import { ballotPaper, outcomeOfPoll } from '#newsroom/polls/poll-outcome.ts'
import { siteAddress } from '#newsroom/settings/site-address.ts'
import { mostPages, numbered, perPage } from '../long-list.ts'
import { pageNumber } from '../page-number.ts'
import { siteOrganisation } from '../site.ts'

type Props = { searchParams: Promise<{ trang?: string | string[] }> }

/** The polls that are open, and what came of earlier ones, page by page. */
export default async function Polls({ searchParams }: Props) {
  const db = database()
  const page = pageNumber((await searchParams).trang, mostPages)
  if (!page) notFound()
  const [{ siteName }, open, count, closed] = await Promise.all([
    siteOrganisation(),
    page === 1 ? openPolls(db) : [],
    countClosedPolls(db),
    closedPolls(db, { limit: perPage, offset: (page - 1) * perPage }),
  ])
  if (page > 1 && closed.length === 0) notFound()
  const hrefOf = numbered('/binh-chon')
  return (
    <>
      <PageHead
        title={page > 1 ? `Bình chọn, trang ${page}` : 'Bình chọn'}
        siteName={siteName}
        description={`Các bình chọn của ${siteName} và kết quả.`}
        canonical={siteAddress(hrefOf(page))}
      />
      <h1 className="title">Bình chọn</h1>
      {open.length > 0 ? (
        <>
          <p>
            Mỗi bạn đọc một phiếu. Kết quả được công bố ở trang này khi bình chọn đóng; có bình chọn cho người đã bỏ
            phiếu xem ngay.
          </p>
          {open.map(poll => (
            <PollBallot key={poll.id} poll={ballotPaper(poll)} />
          ))}
        </>
      ) : (
        page === 1 && <p>Hiện tại không có bình chọn nào đang mở.</p>
      )}
      {closed.map(poll => (
        <PollResult key={poll.id} poll={outcomeOfPoll(poll)} />
      ))}
      <PageNumbers page={page} pages={Math.min(mostPages, Math.ceil(count / perPage))} hrefOf={hrefOf} />
    </>
  )
}
