import type { Connection } from '#db/connection.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { type Changed, type EditionTarget, noApproval, simpleAct } from './change-edition.ts'
import type { Outcome } from './outcome.ts'

/** Takes an approval back before its text is published; the edition waits for review again. */
export function dismissApproval(db: Connection, actor: Actor, input: EditionTarget): Promise<Outcome<Changed>> {
  return simpleAct(db, actor, 'dismiss-approval', input, noApproval, { type: 'edition.approval-dismissed' })
}
