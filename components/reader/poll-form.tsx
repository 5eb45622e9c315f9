import type { BallotPaper } from '#newsroom/polls/poll-outcome.ts'

type Props = {
  poll: BallotPaper
  /** Where it is only shown, as on the review screen, nobody can send it. */
  isShownOnly?: boolean
}

/** A ballot paper: a plain form that works without any script. */
export function PollBallot({ poll: { id, question, isMultiple, options }, isShownOnly = false }: Props) {
  return (
    <form method="post" action={`/api/polls/${id}/ballots`}>
      <fieldset disabled={isShownOnly}>
        <legend>{question}</legend>
        {options.map(option => (
          <p key={option.id}>
            <label>
              <input
                type={isMultiple ? 'checkbox' : 'radio'}
                name="lua-chon"
                value={option.id}
                required={!isMultiple}
              />{' '}
              {option.label}
            </label>
          </p>
        ))}
      </fieldset>
      <div className="tools">
        <button type="submit" disabled={isShownOnly}>
          Bỏ phiếu
        </button>
      </div>
    </form>
  )
}
