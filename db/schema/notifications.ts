import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { articles, editions } from './articles.ts'
import { createdAt, id, instant } from './columns.ts'
import { users } from './people.ts'

export const notificationKinds = [
  'submitted',
  'reminder',
  'edited',
  'takedown-requested',
  'emergency',
  'poll-proposed',
  'delegation',
  'returned',
  'scheduled',
  'published',
  'approval-dropped',
  'approval-dismissed',
  'taken-down',
  'remark',
  'suggestion',
  'answer',
] as const
export type NotificationKind = (typeof notificationKinds)[number]

/**
 * What one person is told of one event: written in the transaction of the event, so that nobody is told of what was
 * rolled back. It is the outbox of the mails too. A trigger tells every server process whom it concerns.
 */
export const notifications = pgTable(
  'notifications',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    kind: text().$type<NotificationKind>().notNull(),
    actorName: text().notNull(),
    articleId: uuid().references(() => articles.id),
    editionId: uuid().references(() => editions.id),
    /** The article's title or the poll's question, as it was then. */
    title: text().notNull().default(''),
    /** What was said: a reason, a note, a remark. For the desk alone; no mail has it. */
    detail: text(),
    /** When a scheduled edition is to be published. */
    publishAt: instant(),
    /** False for what this person wants to have by mail only. */
    inDesk: boolean().notNull().default(true),
    createdAt: createdAt(),
    readAt: instant(),
    /** From when on it may go out by mail; null: never. */
    mailDueAt: instant(),
    mailedAt: instant(),
  },
  table => [
    index('notifications_by_person').on(table.userId, table.id.desc().nullsFirst()),
    index('notifications_unread').on(table.userId, table.kind).where(sql`${table.readAt} is null`),
    index('notifications_to_mail')
      .on(table.userId, table.mailDueAt)
      .where(sql`${table.mailDueAt} is not null and ${table.mailedAt} is null`),
    index('notifications_mailed').on(table.userId, table.mailedAt).where(sql`${table.mailedAt} is not null`),
  ],
)

export const mailRhythms = ['at-once', 'hourly', 'daily'] as const
export type MailRhythm = (typeof mailRhythms)[number]

/** How somebody wants to be told. Without a row, and for kinds that are named nowhere: in the desk and by mail, at once. */
export const notificationChoices = pgTable('notification_choices', {
  userId: uuid()
    .primaryKey()
    .references(() => users.id),
  /** Counts the changes, so that whoever changes it names what was on the screen. */
  version: integer().notNull().default(1),
  rhythm: text().$type<MailRhythm>().notNull().default('at-once'),
  notInDesk: text().array().$type<NotificationKind[]>().notNull().default([]),
  notByMail: text().array().$type<NotificationKind[]>().notNull().default([]),
})
