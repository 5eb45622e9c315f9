export type PollForm = {
  id: string
  question: string
  isMultiple: boolean
  options: { id: string; label: string }[]
}

/** A ballot paper: a plain form that works without any script. */
export function PollBallot({ poll: { id, question, isMultiple, options } }: { poll: PollForm }) {
  return (
    <form method="post" action={`/api/polls/${id}/ballots`}>
      <fieldset>
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
        <button type="submit">Bỏ phiếu</button>
      </div>
    </form>
  )
}
