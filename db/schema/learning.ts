import { sql } from 'drizzle-orm'
import { check, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { articles, editions } from './articles.ts'
import { createdAt, id, instant } from './columns.ts'
import { users } from './people.ts'

/** Which published edition of an article was read for what can be learnt of it; another one is read anew. */
export const proofReadings = pgTable('proof_readings', {
  articleId: uuid()
    .primaryKey()
    .references(() => articles.id),
  editionId: uuid()
    .notNull()
    .references(() => editions.id),
  /** The version of newsroom/proof/learning that read it. */
  format: integer().notNull(),
})

/**
 * Two words of which the proofreader doubts one, in what an article says to readers; and with `mended`, of which its
 * authors took the suggestion before they handed it in.
 */
export const doubtedPairs = pgTable(
  'doubted_pairs',
  {
    articleId: uuid()
      .notNull()
      .references(() => articles.id),
    first: text().notNull(),
    second: text().notNull(),
    doubted: text().$type<'first' | 'second'>().notNull(),
    /** The word that would be suggested in place of the doubted one. */
    meant: text().notNull(),
    /** The two words as they stand there first. */
    written: text().notNull(),
    /** How often it was published; 0 where it was mended. */
    times: integer().notNull(),
    /** Who let it stand in this article. */
    dismissedBy: uuid().array().notNull().default([]),
  },
  table => [primaryKey({ columns: [table.first, table.second, table.doubted, table.articleId, table.meant] })],
)

/** What the newsroom has learnt to leave alone, with the evidence of that day. Reversed ones stay, never to be learnt again. */
export const learntPairs = pgTable(
  'learnt_pairs',
  {
    id: id(),
    first: text().notNull(),
    second: text().notNull(),
    doubted: text().$type<'first' | 'second'>().notNull(),
    written: text().notNull(),
    times: integer().notNull(),
    articles: integer().notNull(),
    people: integer().notNull(),
    learntAt: createdAt(),
    reversedBy: uuid().references(() => users.id),
    reversedAt: instant(),
  },
  table => [
    unique('learnt_pairs_once').on(table.first, table.second, table.doubted),
    check('learnt_pairs_known_place', sql`${table.doubted} in ('first', 'second')`),
    check('learnt_pairs_reversal_is_signed', sql`(${table.reversedBy} is null) = (${table.reversedAt} is null)`),
  ],
)
