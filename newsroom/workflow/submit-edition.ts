import type { Connection } from '#db/connection.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { openErrors, unproofread } from '#newsroom/proof/gate.ts'
import { normaliseText } from '#newsroom/text/normalise.ts'
import { type Changed, type EditionTarget, noApproval, now, simpleAct } from './change-edition.ts'
import type { Outcome } from './outcome.ts'

/**
 * Sends a draft or a returned edition to review, with a word for the reviewer if wanted. What the proofreader is sure of
 * has to be mended before, or let stand with a reason.
 */
export function submitEdition(
  db: Connection,
  actor: Actor,
  input: EditionTarget & { note?: string },
): Promise<Outcome<Changed>> {
  const note = normaliseText(input.note ?? '').trim()
  const columns = { submittedBy: actor.id, submittedAt: now, submissionNote: note || null, ...noApproval }
  const event = { type: 'edition.submitted' as const, ...(note && { note }) }
  return simpleAct(db, actor, 'submit', input, columns, event, async (tx, { article, edition }) =>
    unproofread(await openErrors(tx, article, edition.content)),
  )
}
