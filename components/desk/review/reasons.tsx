export type Refusals = { code: string; message: string }[]

/** Why the action beside it cannot be done, in the words in which the newsroom would refuse it. */
export function Reasons({ id, refusals }: { id: string; refusals: Refusals }) {
  return (
    <ul id={id} className="sentence-list">
      {refusals.map(({ message }) => (
        <li key={message}>{message}</li>
      ))}
    </ul>
  )
}

/** An action that does not belong to this state at all is not shown; one that is denied is, with its reason. */
export function belongsHere(refusals: Refusals): boolean {
  return refusals.every(({ code }) => code !== 'wrong_state')
}
