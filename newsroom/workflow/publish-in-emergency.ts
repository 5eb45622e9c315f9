import type { Connection } from '#db/connection.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { contentChanged } from './approve-edition.ts'
import {
  type Changed,
  changeEdition,
  type EditionTarget,
  moveEdition,
  now,
  referenceTo,
  stale,
} from './change-edition.ts'
import { done, type Outcome, refused } from './outcome.ts'
import { replacePublished } from './publish-edition.ts'
import { readReason } from './reason.ts'
import { recordEvent } from './record-event.ts'

/** The text that was on the leader's screen, and why it could not wait for a second pair of eyes. */
export type EmergencyPublication = EditionTarget & { contentHash: string; reason: string }

/**
 * Publishes a draft or a submitted edition at once on one leader's word, even over the leader's own text, with a reason
 * of at least ten characters. It is signed and bound to its text like an approval, and stays marked until another leader
 * confirms it.
 */
export async function publishInEmergency(
  db: Connection,
  actor: Actor,
  input: EmergencyPublication,
): Promise<Outcome<Changed>> {
  const read = readReason(input.reason)
  if ('refusal' in read) return refused(read.refusal)
  return changeEdition(db, actor, 'emergency-publish', input.editionId, async (tx, { edition }) => {
    if (edition.version !== input.version) return refused(stale)
    if (edition.contentHash !== input.contentHash) return refused(contentChanged)
    const columns = {
      approvedBy: actor.id,
      approvedAt: now,
      approvedHash: input.contentHash,
      publishAt: now,
      publishedAt: now,
      emergencyReason: read.reason,
    }
    const data = { number: edition.number, version: edition.version, reason: read.reason, fromState: edition.state }
    await recordEvent(tx, actor, { type: 'edition.emergency-published', ...referenceTo(edition), data })
    const publish = () => moveEdition(tx, 'emergency-publish', edition, input.version, columns)
    return done(await replacePublished(tx, edition, publish))
  })
}
