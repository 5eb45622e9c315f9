import type { Connection } from '#db/connection.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { type Changed, type EditionTarget, now, simpleAct } from './change-edition.ts'
import type { Outcome } from './outcome.ts'

/** A second leader puts a name to what another published in an emergency; the mark goes. */
export function confirmEmergency(db: Connection, actor: Actor, input: EditionTarget): Promise<Outcome<Changed>> {
  const columns = { confirmedBy: actor.id, confirmedAt: now }
  return simpleAct(db, actor, 'confirm', input, columns, { type: 'edition.emergency-confirmed' })
}
