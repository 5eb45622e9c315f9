import type { Transaction } from '#db/connection.ts'
import type { Reconciliation } from '#db/queries/reconcile-views.ts'
import { events } from '#db/schema/events.ts'
import type { Term } from '#newsroom/house-terms/term.ts'
import { notifyOfEvent } from '#newsroom/notifications/notify-of-event.ts'
import type { Actor, theNewsroom } from '#newsroom/people/actor.ts'

type Described = { alt: string; credit: string; decorative: boolean }

/** What the audit log can say. `data` holds only what is needed to understand the event years later. */
export type AuditEvent =
  | {
      type: 'article.created'
      articleId: string
      editionId: string
      contentHash: string
      data?: { template: string }
    }
  | {
      type: 'article.withdrawn' | 'article.removed'
      articleId: string
      data: { reason: string; notice: string | null; title: string }
    }
  | {
      type: 'article.withdrawal-requested' | 'article.removal-requested'
      articleId: string
      data: { reason: string; notice: string | null }
    }
  | {
      type: 'edition.opened'
      articleId: string
      editionId: string
      contentHash: string
      data: { kind: string; note: string | null }
    }
  | {
      type:
        | 'edition.saved'
        | 'edition.submitted'
        | 'edition.reminded'
        | 'edition.recalled'
        | 'edition.returned'
        | 'edition.approved'
        | 'edition.approval-dismissed'
        | 'edition.published'
        | 'edition.emergency-published'
        | 'edition.emergency-confirmed'
        | 'edition.superseded'
      articleId: string
      editionId: string
      contentHash: string
      data: {
        number: number
        version: number
        note?: string
        reason?: string
        publishAt?: string
        /** For whom a delegate acted, with the position. */
        actingFor?: string
        title?: string
        fromState?: string
        /** Saved while it waited for review. */
        inReview?: boolean
      }
    }
  | {
      type: 'remark.made' | 'remark.answered' | 'remark.resolved'
      articleId: string
      editionId: string
      contentHash: string
      data: { remarkId: string; note: string; quote?: string; suggestion?: string; outcome?: string }
    }
  | {
      type: 'proof.dismissed'
      articleId: string
      editionId: string
      contentHash: string
      data: {
        number: number
        version: number
        findingId: string
        isEverywhere?: boolean
        quote: string
        message: string
        reason: string
      }
    }
  | {
      type: 'delegation.made'
      data: { delegationId: string; to: string; startsAt: string; endsAt: string }
    }
  | { type: 'delegation.revoked'; data: { delegationId: string } }
  | { type: 'page.created'; articleId: string; editionId: string; contentHash: string; data: { page: string } }
  | { type: 'setting.changed'; data: { key: string; version: number; from: unknown; to: unknown } }
  | {
      type: 'filter.saved' | 'filter.deleted'
      data: { filterId: string; name: string; choice: Record<string, string> }
    }
  | { type: 'filter.renamed'; data: { filterId: string; from: string; to: string } }
  | {
      type: 'media.stored'
      data: { mediaId: string; sha256: string } & ({ alt: string; credit: string } | { fileName: string })
    }
  | { type: 'media.described'; data: { mediaId: string; version: number; from: Described; to: Described } }
  | { type: 'media.handed-in-again'; data: { mediaId: string } }
  | { type: 'poll.proposed'; data: { pollId: string; question: string; options: string[] } }
  | { type: 'poll.opened' | 'poll.closed'; data: { pollId: string; question: string } }
  | { type: 'views.differ'; data: Reconciliation }
  | { type: 'house-term.added' | 'house-term.proposed'; data: { termId: string } & Term }
  | { type: 'house-term.changed'; data: { termId: string; from: Term; to: Term } }
  | { type: 'house-term.ended'; data: { termId: string; term: string; lastDay: string } }
  | { type: 'house-term.accepted' | 'house-term.refused'; data: { termId: string; term: string } }
  | {
      type: 'house-terms.imported'
      data: { added: { termId: string; term: string }[]; changed: { termId: string; term: string }[] }
    }
  | { type: 'monthly-report.commented'; data: { month: string; version: number } }
  | {
      type: 'proof.learnt'
      data: { pairId: string; words: string; times: number; articles: number; people: number }
    }
  | { type: 'proof.learning-reversed'; data: { pairId: string; words: string } }
  | { type: 'statistics.exported'; data: { from: string; to: string } }
  | { type: 'act.refused'; articleId?: string; editionId?: string; data: { act: string; codes: string[] } }
  | { type: 'person.signed-in' | 'person.signed-out' | 'person.identity-proved'; data: { username: string } }
  | {
      type:
        | 'person.created'
        | 'person.disabled'
        | 'person.enabled'
        | 'person.password-changed'
        | 'person.email-changed'
        | 'person.notifications-chosen'
      data: { personId: string; username: string }
    }
  | { type: 'person.role-changed'; data: { personId: string; username: string; from: string; to: string } }

/**
 * Writes an event into the audit log, as part of the transaction that does what the event says, and what people are told
 * of it. The notifications first: the event takes the chain, and whoever waits for it should not wait for them.
 */
export async function recordEvent(
  tx: Transaction,
  actor: Actor | typeof theNewsroom,
  event: AuditEvent,
): Promise<void> {
  await notifyOfEvent(tx, actor, event)
  const { type, ...rest } = event
  await tx.insert(events).values({
    type,
    actorId: actor.id,
    actorName: actor.displayName,
    actorRole: actor.role,
    ...rest,
  })
}
