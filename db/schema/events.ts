import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { createdAt } from './columns.ts'
import { users } from './people.ts'

/**
 * The audit log: append-only (a trigger refuses anything else, and the role that serves neither has the rights for it
 * nor can drop the trigger), numbered without gaps and hash-chained by a trigger. It refers to people and articles by value, so that it outlives them.
 */
export const events = pgTable(
  'events',
  {
    seq: bigint({ mode: 'number' }).primaryKey().default(0),
    at: createdAt(),
    type: text().notNull(),
    actorId: uuid(),
    actorName: text().notNull(),
    actorRole: text().notNull(),
    articleId: uuid(),
    editionId: uuid(),
    contentHash: text(),
    data: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    previousHash: text().notNull().default(''),
    hash: text().notNull().default(''),
  },
  table => [
    index('events_by_article').on(table.articleId, table.seq),
    index('events_by_edition').on(table.editionId, table.seq),
    // For the audit screen, whatever it is narrowed by; time goes with the number, but only this knows where a day begins.
    index('events_by_actor').on(table.actorId, table.seq),
    index('events_by_type').on(table.type, table.seq),
    index('events_by_time').on(table.at),
    // An approval sheet is printed with the beginning of the hash of its approval, or of its emergency publication.
    uniqueIndex('events_by_verification_code')
      .on(sql`left(${table.hash}, 20)`)
      .where(sql`${table.type} in ('edition.approved', 'edition.emergency-published')`),
  ],
)

/** The last link of the chain; its row lock puts writers in line. */
export const eventChain = pgTable('event_chain', {
  single: boolean().primaryKey().default(true),
  seq: bigint({ mode: 'number' }).notNull(),
  hash: text().notNull(),
})

/** The one number that decides whether a rendered page is still true. */
export const publicationEpoch = pgTable('publication_epoch', {
  single: boolean().primaryKey().default(true),
  epoch: integer().notNull(),
  /** Whose epochs these are: the same number in another database, or after a restored backup, is another one. */
  lineage: uuid().notNull().defaultRandom(),
})

export const settings = pgTable('settings', {
  key: text().primaryKey(),
  value: jsonb().$type<unknown>().notNull(),
  /** Counts the changes, so that whoever changes it can name what was on the screen. */
  version: integer().notNull().default(1),
  updatedAt: createdAt(),
})

/** First answers, kept so that a retry after a lost answer gets the same one. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    userId: uuid()
      .notNull()
      .references(() => users.id),
    key: text().notNull(),
    requestHash: text().notNull(),
    status: integer(),
    body: jsonb().$type<unknown>(),
    createdAt: createdAt(),
  },
  table => [primaryKey({ columns: [table.userId, table.key] })],
)
