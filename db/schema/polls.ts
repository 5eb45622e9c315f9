import { sql } from 'drizzle-orm'
import { boolean, check, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { bytea, createdAt, id, instant } from './columns.ts'
import { users } from './people.ts'

/** A question to readers: proposed, then opened by a leader, then closed. Its times say which. */
export const polls = pgTable(
  'polls',
  {
    id: id(),
    question: text().notNull(),
    /** Whether a ballot may name more than one option. */
    isMultiple: boolean().notNull(),
    createdBy: uuid()
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
    openedBy: uuid().references(() => users.id),
    openedAt: instant(),
    /** When it closes by itself. */
    closesAt: instant(),
    closedAt: instant(),
    /** Where voters see the result while it is open: part of an address that nobody guesses. Null: only when it is closed. */
    resultsKey: uuid().unique('polls_one_results_key'),
  },
  table => [check('polls_opened_before_closed', sql`${table.closedAt} is null or ${table.openedAt} is not null`)],
)

export const pollOptions = pgTable(
  'poll_options',
  {
    id: id(),
    pollId: uuid()
      .notNull()
      .references(() => polls.id),
    position: integer().notNull(),
    label: text().notNull(),
    votes: integer().notNull().default(0),
  },
  table => [unique('poll_options_in_order').on(table.pollId, table.position)],
)

/** Who has voted, by the visitor key of the day, and not for what: a choice is only a number in poll_options. */
export const pollBallots = pgTable(
  'poll_ballots',
  {
    pollId: uuid()
      .notNull()
      .references(() => polls.id),
    visitorKey: bytea().notNull(),
  },
  table => [primaryKey({ columns: [table.pollId, table.visitorKey] })],
)
