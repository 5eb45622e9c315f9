import { sql } from 'drizzle-orm'
import type { Connection, Transaction } from '#db/connection.ts'
import { movePublicationEpoch } from '#newsroom/articles/publication-epoch.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import {
  type Changed,
  changeEdition,
  type EditionTarget,
  moveEdition,
  now,
  referenceTo,
  stale,
} from './change-edition.ts'
import { principalOf } from './may.ts'
import { done, type Outcome, type Refusal, refused } from './outcome.ts'
import { publishApproved } from './publish-edition.ts'
import { recordEvent } from './record-event.ts'

export type Approval = EditionTarget & {
  /** The hash of the text that was on the approver's screen. */
  contentHash: string
  /** When readers are to see it; absent: at once. */
  publishAt?: Date
}

/**
 * Approves exactly the text that the leader read: the version and the hash that were on the screen must be the stored
 * ones, and PostgreSQL checks the hash once more. Without a later time the edition is published in the same transaction.
 * A time that has passed is refused: whoever mistypes the day means to schedule, not to publish now.
 */
export function approveEdition(db: Connection, actor: Actor, input: Approval): Promise<Outcome<Changed>> {
  return changeEdition(db, actor, 'approve', input.editionId, async (tx, subject) => {
    const { article, edition } = subject
    if (edition.version !== input.version) return refused(stale)
    if (edition.contentHash !== input.contentHash) return refused(contentChanged)
    if (input.publishAt && (await hasPassed(tx, input.publishAt))) return refused(passed)
    const principal = principalOf(subject)
    const columns = {
      approvedBy: actor.id,
      approvedFor: principal?.id ?? null,
      approvedAt: now,
      approvedHash: input.contentHash,
      publishAt: input.publishAt ?? now,
    }
    const approved = await moveEdition(tx, 'approve', edition, input.version, columns)
    if (!approved) return refused(stale)
    const data = {
      number: approved.number,
      version: approved.version,
      ...(principal && { actingFor: `${principal.position} ${principal.displayName}`.trim() }),
      ...(input.publishAt && { publishAt: input.publishAt.toISOString() }),
    }
    await recordEvent(tx, actor, { type: 'edition.approved', ...referenceTo(approved), data })
    const published = await publishApproved(tx, approved.id)
    // Publishing has moved the epoch. An approval for later is shown to nobody but whoever asks for its code.
    if (!published) await movePublicationEpoch(tx)
    return done(published ?? { article, edition: approved })
  })
}

export const contentChanged: Refusal = {
  code: 'content_changed',
  message: 'Nội dung trên màn hình không còn là nội dung đang lưu. Hãy đọc lại trước khi duyệt.',
}

const passed: Refusal = {
  code: 'invalid',
  message: 'Giờ hẹn đã qua. Hãy chọn một giờ chưa đến, hoặc chọn đăng ngay.',
}

/** By the clock of the database, which decides when to publish. A minute is what reading the dialog may take. */
async function hasPassed(tx: Transaction, instant: Date): Promise<boolean> {
  const { rows } = await tx.execute<{ passed: boolean }>(
    sql`select ${instant.toISOString()}::timestamptz < now() - interval '1 minute' as passed`,
  )
  return rows[0]?.passed === true
}
