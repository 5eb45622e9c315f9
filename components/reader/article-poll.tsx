import type { PollInText } from '#newsroom/articles/poll-block.ts'
import type { PollShown } from '#newsroom/articles/reader-view.ts'
import { PollBallot } from './poll-form.tsx'
import { PollResult } from './poll-result.tsx'

type Props = {
  poll: PollInText
  /** How it stands; undefined where no ballot can be cast: in print, in a comparison, before a leader opened it. */
  shown: PollShown | undefined
  isShownOnly: boolean
}

/** A poll inside an article: a ballot paper while it is open, then what came of it. */
export function ArticlePoll({ poll, shown, isShownOnly }: Props) {
  if (!shown) {
    return (
      <p>
        Bình chọn: <a href="/binh-chon">{poll.question}</a>
      </p>
    )
  }
  return (
    <section className="article-poll" aria-label="Bình chọn">
      {shown.kind === 'open' ? (
        <PollBallot poll={shown.paper} isShownOnly={isShownOnly} />
      ) : (
        <PollResult poll={shown.outcome} />
      )}
    </section>
  )
}
