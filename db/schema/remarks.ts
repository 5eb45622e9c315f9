import { sql } from 'drizzle-orm'
import { check, index, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { editions } from './articles.ts'
import { createdAt, id, instant } from './columns.ts'
import { users } from './people.ts'

export const remarkOutcomes = ['taken', 'refused'] as const
export type RemarkOutcome = (typeof remarkOutcomes)[number]
export const remarkOutcomeType = pgEnum('remark_outcome', remarkOutcomes)

/** A reviewer's word on a passage of an edition, kept with the words around the passage so that edits do not lose it. */
export const remarks = pgTable(
  'remarks',
  {
    id: id(),
    editionId: uuid()
      .notNull()
      .references(() => editions.id),
    /** The passage as it was; empty for a word on the whole text. */
    quote: text().notNull(),
    prefix: text().notNull(),
    suffix: text().notNull(),
    text: text().notNull(),
    /** What the reviewer would write in place of the passage. */
    suggestion: text(),
    createdBy: uuid()
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
    /** What the author made of it. */
    outcome: remarkOutcomeType(),
    resolvedBy: uuid().references(() => users.id),
    resolvedAt: instant(),
  },
  table => [
    index('remarks_by_edition').on(table.editionId, table.createdAt),
    check(
      'remarks_resolution_is_signed',
      sql`(${table.outcome} is null) = (${table.resolvedBy} is null) and (${table.outcome} is null) = (${table.resolvedAt} is null)`,
    ),
    check('remarks_suggestion_has_a_passage', sql`${table.suggestion} is null or ${table.quote} <> ''`),
  ],
)

/** What was said below a remark. */
export const remarkReplies = pgTable(
  'remark_replies',
  {
    id: id(),
    remarkId: uuid()
      .notNull()
      .references(() => remarks.id),
    text: text().notNull(),
    createdBy: uuid()
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
  },
  table => [index('remark_replies_by_remark').on(table.remarkId, table.createdAt)],
)
