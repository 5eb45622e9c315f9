import type { NotificationKind } from '#db/schema/notifications.ts'
import type { AuditEvent } from '#newsroom/workflow/record-event.ts'

/**
 * Whom a notice is for: who began the text and whoever changed it, the leaders, those who may approve this text now, who
 * approved it last, who takes part in the thread of the remark, who asked for the takedown, to whom was delegated.
 */
export type NoticeParty = 'authors' | 'leaders' | 'deciders' | 'approver' | 'thread' | 'requester' | 'delegate'

/** What is told of an event, and to whom; whoever did it is never among them. */
export type Notice = {
  kind: NotificationKind
  to: readonly NoticeParty[]
  detail?: string | undefined
  publishAt?: Date
  /** Told once until it is read: what happens at every save. */
  isTold?: 'once'
}

/** What people are told of an event, or undefined when it concerns nobody but who did it. */
export function noticeOf(event: AuditEvent): Notice | undefined {
  switch (event.type) {
    case 'edition.submitted':
      return { kind: 'submitted', to: ['deciders'], detail: event.data.note }
    case 'edition.reminded':
      return { kind: 'reminder', to: ['deciders'] }
    case 'edition.saved':
      if (event.data.fromState === 'approved') return { kind: 'approval-dropped', to: ['authors', 'approver'] }
      return event.data.inReview ? { kind: 'edited', to: ['authors', 'deciders'], isTold: 'once' } : undefined
    case 'edition.returned':
      return { kind: 'returned', to: ['authors'], detail: event.data.reason }
    case 'edition.approved':
      // Without a time the publication follows in the same transaction, and tells of both.
      if (event.data.publishAt === undefined) return undefined
      return { kind: 'scheduled', to: ['authors'], publishAt: new Date(event.data.publishAt) }
    case 'edition.approval-dismissed':
      return { kind: 'approval-dismissed', to: ['authors', 'approver'] }
    case 'edition.published':
      return { kind: 'published', to: ['authors'] }
    case 'edition.emergency-published':
      return { kind: 'emergency', to: ['leaders'], detail: event.data.reason }
    case 'remark.made':
      return {
        kind: event.data.suggestion === undefined ? 'remark' : 'suggestion',
        to: ['authors'],
        detail: event.data.note,
      }
    case 'remark.answered':
      return { kind: 'answer', to: ['authors', 'thread'], detail: event.data.note }
    case 'article.withdrawal-requested':
    case 'article.removal-requested':
      return { kind: 'takedown-requested', to: ['leaders'], detail: event.data.reason }
    case 'article.withdrawn':
    case 'article.removed':
      return { kind: 'taken-down', to: ['authors', 'requester'], detail: event.data.reason }
    case 'poll.proposed':
      return { kind: 'poll-proposed', to: ['leaders'] }
    case 'delegation.made':
      return { kind: 'delegation', to: ['delegate'] }
    default:
      return undefined
  }
}
