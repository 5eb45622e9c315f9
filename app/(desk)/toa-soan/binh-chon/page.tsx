import type { Metadata } from 'next'
import { requireUserOfPage } from '#app/(desk)/signed-in.ts'
import { numbered } from '#app/(reader)/long-list.ts'
import { pageNumber } from '#app/(reader)/page-number.ts'
import { ActButton } from '#components/desk/act-button.client.tsx'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { PageLinks } from '#components/desk/page-links.tsx'
import { ProposePollForm } from '#components/desk/polls/propose-poll-form.client.tsx'
import { database } from '#db/connection.ts'
import { type DeskPoll, deskPolls } from '#db/queries/polls.ts'
import { shortTime } from '#newsroom/articles/dates.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { mayOpenPoll, mayProposePoll } from '#newsroom/polls/decide-poll.ts'
import { outcomeOfPoll, standingOfPoll } from '#newsroom/polls/poll-outcome.ts'

export const metadata: Metadata = { title: 'Bình chọn' }

type Props = { searchParams: Promise<{ trang?: string | string[] }> }

const perPage = 20

export default async function PollsOfDesk({ searchParams }: Props) {
  const person = await requireUserOfPage('/toa-soan/binh-chon')
  const page = pageNumber((await searchParams).trang, 9_999) ?? 1
  const found = await deskPolls(database(), { limit: perPage + 1, offset: (page - 1) * perPage })
  return (
    <DeskPage person={person}>
      <div className="mx-auto max-w-2xl space-y-6">
        <h1 className="text-2xl font-semibold">Bình chọn</h1>
        {mayProposePoll(person).length === 0 && <ProposePollForm />}
        {found.length === 0 && <p className="card text-muted">Chưa có bình chọn nào.</p>}
        {found.slice(0, perPage).map(poll => (
          <PollCard key={poll.id} poll={poll} person={person} />
        ))}
        <PageLinks
          of="các bình chọn"
          page={page}
          hasNext={found.length > perPage}
          hrefOf={numbered('/toa-soan/binh-chon')}
        />
      </div>
    </DeskPage>
  )
}

function PollCard({ poll, person }: { poll: DeskPoll; person: Actor }) {
  const outcome = outcomeOfPoll(poll)
  const isOpen = poll.openedAt !== null && poll.closedAt === null
  return (
    <section aria-labelledby={poll.id} className="card space-y-3">
      <h2 id={poll.id} className="text-lg font-semibold">
        {poll.question}
      </h2>
      <p className="text-sm text-muted">
        {standingOfPoll(poll)} · {poll.isMultiple ? 'Chọn được nhiều phương án' : 'Chọn một phương án'} ·{' '}
        {poll.resultsKey ? 'Người đã bỏ phiếu thấy ngay kết quả' : 'Kết quả khi đóng'} · {poll.createdByName} đặt lúc{' '}
        {shortTime(poll.createdAt)}
      </p>
      <ul className="list-disc pl-5">
        {outcome.options.map(({ id, label, said }) => (
          <li key={id}>
            {label}
            {poll.openedAt && `: ${said}`}
          </li>
        ))}
      </ul>
      {mayOpenPoll(person, poll).length === 0 && (
        <ActButton path={`/api/polls/${poll.id}/opening`} name="Duyệt và mở cho bạn đọc" />
      )}
      {isOpen && mayProposePoll(person).length === 0 && (
        <ActButton path={`/api/polls/${poll.id}/closing`} name="Đóng và công bố kết quả" />
      )}
    </section>
  )
}
