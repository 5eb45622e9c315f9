import type { Connection } from '#db/connection.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { type Changed, type EditionTarget, noApproval, now, simpleAct } from './change-edition.ts'
import { type Outcome, refused } from './outcome.ts'
import { readReason } from './reason.ts'

/** Gives an edition back to its authors with a reason of at least ten characters; an approval it had is dropped. */
export async function returnEdition(
  db: Connection,
  actor: Actor,
  input: EditionTarget & { reason: string },
): Promise<Outcome<Changed>> {
  const read = readReason(input.reason)
  if ('refusal' in read) return refused(read.refusal)
  const columns = { returnedBy: actor.id, returnedAt: now, returnReason: read.reason, ...noApproval }
  return simpleAct(db, actor, 'return', input, columns, { type: 'edition.returned', reason: read.reason })
}
