import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, instant } from './columns.ts'
import { users } from './people.ts'

export const termKinds = ['person', 'place', 'body', 'abbreviation', 'word'] as const
export type TermKind = (typeof termKinds)[number]
export const termStates = ['proposed', 'accepted', 'refused'] as const
export type TermState = (typeof termStates)[number]

/**
 * Từ điển của tòa soạn: the names, abbreviations and words that the proofreader takes from this newsroom. Ones that hold
 * no longer stay, with the day on which they ceased to: older texts are read by what held then.
 */
export const houseTerms = pgTable(
  'house_terms',
  {
    id: id(),
    kind: text().$type<TermKind>().notNull(),
    term: text().notNull(),
    /** What the house writes in its place; empty when the term is right as it is. */
    preferred: text().notNull().default(''),
    /** Of an abbreviation: the words that it is short for. */
    standsFor: text().notNull().default(''),
    /** Of an abbreviation: whether a text has to say these words where it first uses it. */
    isSpeltOut: boolean().notNull().default(false),
    note: text().notNull().default(''),
    /** First and last day on which it holds; null for no end on that side. */
    validFrom: date(),
    validTo: date(),
    state: text().$type<TermState>().notNull(),
    /** All its words without capitals, tones and marks, for the search of the screen. */
    sought: text().notNull(),
    version: integer().notNull().default(1),
    createdBy: uuid()
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
    updatedBy: uuid()
      .notNull()
      .references(() => users.id),
    updatedAt: createdAt(),
    decidedBy: uuid().references(() => users.id),
    decidedAt: instant(),
  },
  table => [
    index('house_terms_alike').on(table.kind, sql`lower(${table.term})`),
    check('house_terms_known_kind', sql`${table.kind} in ('person', 'place', 'body', 'abbreviation', 'word')`),
    check('house_terms_known_state', sql`${table.state} in ('proposed', 'accepted', 'refused')`),
    check('house_terms_end_after_they_begin', sql`${table.validTo} >= ${table.validFrom}`),
    check('house_terms_decision_is_signed', sql`(${table.decidedBy} is null) = (${table.decidedAt} is null)`),
    check('house_terms_proposals_are_undecided', sql`(${table.state} = 'proposed') = (${table.decidedBy} is null)`),
  ],
)

/** The one row whose lock puts changes of the dictionary in line; its number tells who keeps a copy that it is old. */
export const houseDictionary = pgTable('house_dictionary', {
  single: boolean().primaryKey().default(true),
  version: integer().notNull(),
})
