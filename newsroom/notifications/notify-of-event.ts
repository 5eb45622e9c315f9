import { and, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import type { PgInsertValue } from 'drizzle-orm/pg-core'
import type { Transaction } from '#db/connection.ts'
import { type Addressee, addressees, type TextTold, textTold } from '#db/queries/addressees.ts'
import { type MailRhythm, notifications } from '#db/schema/notifications.ts'
import { newsroomTimeZone } from '#newsroom/articles/dates.ts'
import type { Actor, theNewsroom } from '#newsroom/people/actor.ts'
import type { AuditEvent } from '#newsroom/workflow/record-event.ts'
import { type Notice, noticeOf } from './notice-of-event.ts'
import { partyIds } from './party-ids.ts'

/**
 * Writes what people are told of an event, each as they want to be told, in the transaction of the event: what is rolled
 * back has never been told. Whoever did it is not told.
 */
export async function notifyOfEvent(
  tx: Transaction,
  actor: Actor | typeof theNewsroom,
  event: AuditEvent,
): Promise<void> {
  const notice = noticeOf(event)
  if (!notice) return
  const told = 'articleId' in event && event.articleId !== undefined ? await textOf(tx, event) : undefined
  const ids = new Set<string>()
  for (const party of notice.to) for (const id of await partyIds(tx, party, event, told)) ids.add(id)
  if (actor.id !== null) ids.delete(actor.id)
  // The newsroom publishes what was approved: that is the approver's own doing.
  if (notice.kind === 'published' && told?.edition.approvedBy) ids.delete(told.edition.approvedBy)
  const already = notice.isTold === 'once' && told ? await knowing(tx, notice, told, [...ids]) : []
  for (const id of already) ids.delete(id)
  if (ids.size === 0) return
  const rows = (await addressees(tx, [...ids])).flatMap(person =>
    rowFor(person, actor.displayName, notice, event, told),
  )
  if (rows.length > 0) await tx.insert(notifications).values(rows)
}

function textOf(tx: Transaction, event: AuditEvent & { articleId?: string }): Promise<TextTold | undefined> {
  return textTold(tx, event.articleId ?? '', 'editionId' in event ? event.editionId : undefined)
}

/** Who has a notification of this kind and edition that they have not read yet. */
async function knowing(tx: Transaction, { kind }: Notice, { edition }: TextTold, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await tx
    .select({ id: notifications.userId })
    .from(notifications)
    .where(
      and(
        inArray(notifications.userId, ids),
        sql`${notifications.kind} = ${kind} and ${notifications.editionId} = ${edition.id}`,
        isNull(notifications.readAt),
      ),
    )
  return rows.map(({ id }) => id)
}

function rowFor(
  person: Addressee,
  actorName: string,
  notice: Notice,
  event: AuditEvent,
  told: TextTold | undefined,
): PgInsertValue<typeof notifications>[] {
  const inDesk = !person.notInDesk?.includes(notice.kind)
  const byMail = person.email !== null && !person.notByMail?.includes(notice.kind)
  if (!inDesk && !byMail) return []
  const title = told?.edition.title ?? (event.type === 'poll.proposed' ? event.data.question : '')
  return [
    {
      userId: person.id,
      kind: notice.kind,
      actorName,
      articleId: told?.article.id ?? null,
      editionId: told?.edition.id ?? null,
      title,
      detail: notice.detail || null,
      publishAt: notice.publishAt ?? null,
      inDesk,
      mailDueAt: byMail ? dueAt[person.rhythm ?? 'at-once'] : null,
    },
  ]
}

const localNow = sql`(now() at time zone ${sql.raw(`'${newsroomTimeZone}'`)})`

/** When a mail may go out: now, at the next full hour, or at the next seven o'clock in the morning in Vietnam. */
const dueAt: Record<MailRhythm, SQL<Date>> = {
  'at-once': sql<Date>`now()`,
  hourly: sql<Date>`date_trunc('hour', now()) + interval '1 hour'`,
  daily: sql<Date>`(date_trunc('day', ${localNow} + interval '17 hours') + interval '7 hours') at time zone ${sql.raw(`'${newsroomTimeZone}'`)}`,
}
