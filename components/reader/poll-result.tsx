export type PollOutcome = {
  id: string
  question: string
  ballots: string
  closed: string | null
  options: { id: string; label: string; said: string; share: number }[]
}

/** What came of a poll: every bar says its number beside it. */
export function PollResult({ poll: { id, question, ballots, closed, options } }: { poll: PollOutcome }) {
  return (
    <section aria-labelledby={id}>
      <h2 className="heading" id={id}>
        {question}
      </h2>
      <dl>
        {options.map(option => (
          <div key={option.id}>
            <dt>{option.label}</dt>
            <dd>
              <meter min={0} max={100} value={option.share} aria-hidden="true" /> {option.said}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        {ballots} phiếu.{' '}
        {closed ? `Đóng lúc ${closed}.` : 'Bình chọn còn mở; phiếu mới gửi có thể sau một phút mới có ở đây.'}
      </p>
    </section>
  )
}
