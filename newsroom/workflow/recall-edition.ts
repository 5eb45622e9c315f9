import type { Connection } from '#db/connection.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { type Changed, type EditionTarget, simpleAct } from './change-edition.ts'
import type { Outcome } from './outcome.ts'

/** Takes one's own submission back, to go on writing. */
export function recallEdition(db: Connection, actor: Actor, input: EditionTarget): Promise<Outcome<Changed>> {
  const columns = { submittedBy: null, submittedAt: null, submissionNote: null }
  return simpleAct(db, actor, 'recall', input, columns, { type: 'edition.recalled' })
}
