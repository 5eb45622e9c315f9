import { PageHead } from '#components/reader/page-head.tsx'
import { PollBallot } from '#components/reader/poll-form.tsx'
import { PollResult } from '#components/reader/poll-result.tsx'
import { database } from '#db/connection.ts'
import { closedPolls, openPolls } from '#db/queries/polls.ts'
import { outcomeOfPoll } from '#newsroom/polls/poll-outcome.ts'
import { siteAddress } from '#newsroom/settings/site-address.ts'
import { siteOrganisation } from '../site.ts'

/** The polls that are open, and what came of earlier ones. */
export default async function Polls() {
  const db = database()
  const [{ siteName }, open, closed] = await Promise.all([siteOrganisation(), openPolls(db), closedPolls(db, 50)])
  return (
    <>
      <PageHead
        title="Bình chọn"
        siteName={siteName}
        description={`Các bình chọn của ${siteName} và kết quả.`}
        canonical={siteAddress('/binh-chon')}
      />
      <h1 className="title">Bình chọn</h1>
      {open.length > 0 ? (
        <>
          <p>
            Mỗi bạn đọc một phiếu. Kết quả được công bố ở trang này khi bình chọn đóng; có bình chọn cho người đã bỏ
            phiếu xem ngay.
          </p>
          {open.map(poll => (
            <PollBallot key={poll.id} poll={poll} />
          ))}
        </>
      ) : (
        <p>Hiện tại không có bình chọn nào đang mở.</p>
      )}
      {closed.map(poll => (
        <PollResult key={poll.id} poll={outcomeOfPoll(poll)} />
      ))}
    </>
  )
}
