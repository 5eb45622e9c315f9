import { notFound } from 'next/navigation'
import { z } from 'zod'
import { PageHead } from '#components/reader/page-head.tsx'
import { PollResult } from '#components/reader/poll-result.tsx'
import { database } from '#db/connection.ts'
import { pollByResultsKey } from '#db/queries/polls.ts'
import { outcomeOfPoll } from '#newsroom/polls/poll-outcome.ts'
import { siteOrganisation } from '../../../../site.ts'
import { sentences } from '../../../sentences.ts'

type Props = { params: Promise<{ key: string; said: string }> }

/** How a poll stands, for those who have voted: one page for all of them, at an address that only they were sent to. */
export default async function ResultForVoters({ params }: Props) {
  const { key, said } = await params
  const sentence = ['da-ghi', 'da-bo-phieu'].includes(said) ? sentences[said] : undefined
  const isKey = z.uuid().safeParse(key).success
  const poll = sentence && isKey ? await pollByResultsKey(database(), key) : undefined
  if (!sentence || !poll) notFound()
  const { siteName } = await siteOrganisation()
  return (
    <>
      <PageHead title="Bình chọn" siteName={siteName} description={sentence} />
      <h1 className="title">Bình chọn</h1>
      {/* Not counted as a page: the desk's statistics would name its address. */}
      <p data-uncounted>{sentence}</p>
      <PollResult poll={outcomeOfPoll(poll)} />
      <p>
        <a href="/binh-chon">Xem các bình chọn</a>
      </p>
    </>
  )
}
