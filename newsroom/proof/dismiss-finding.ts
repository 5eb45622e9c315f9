import type { Connection } from '#db/connection.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import {
  type Changed,
  changeEdition,
  type EditionTarget,
  referenceTo,
  stale,
} from '#newsroom/workflow/change-edition.ts'
import { done, type Outcome, refused } from '#newsroom/workflow/outcome.ts'
import { readReason } from '#newsroom/workflow/reason.ts'
import { recordEvent } from '#newsroom/workflow/record-event.ts'
import { findingIdEverywhere } from './finding-id.ts'
import { findingsIn } from './house/serve-dictionary.ts'

/** isEverywhere: wherever the same is found in the same words of the article, now and later. */
export type Dismissing = EditionTarget & { findingId: string; isEverywhere?: boolean; reason: string }

/**
 * Lets something stand that the proofreader found in the stored text. What holds the text up needs a reason, which
 * reviewers will read; the rest may have one.
 */
export async function dismissFinding(db: Connection, actor: Actor, input: Dismissing): Promise<Outcome<Changed>> {
  return changeEdition(db, actor, 'edit', input.editionId, async (tx, { article, edition }) => {
    if (edition.version !== input.version) return refused(stale)
    const finding = (await findingsIn(tx, article, edition.content)).find(({ id }) => id === input.findingId)
    if (!finding) return refused({ code: 'invalid', message: 'Bài đã lưu không còn lỗi này.' })
    const read = input.reason.trim() === '' && finding.severity !== 'must' ? noReason : readReason(input.reason)
    if ('refusal' in read) return refused(read.refusal)
    const { number, version } = edition
    const { quote, message } = finding
    const named = input.isEverywhere
      ? { findingId: findingIdEverywhere(finding), isEverywhere: true }
      : { findingId: finding.id }
    const data = { number, version, ...named, quote, message, reason: read.reason }
    await recordEvent(tx, actor, { type: 'proof.dismissed', ...referenceTo(edition), data })
    return done({ article, edition })
  })
}

const noReason = { reason: '' }
