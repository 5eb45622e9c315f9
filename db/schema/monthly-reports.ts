import { sql } from 'drizzle-orm'
import { check, date, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'
import { users } from './people.ts'

/** What people say of a month's numbers. The numbers themselves are read from the rollups whenever the report is printed. */
export const monthlyReports = pgTable(
  'monthly_reports',
  {
    /** The first day of the month. */
    month: date().primaryKey(),
    overview: text().notNull(),
    highlights: text().notNull(),
    plans: text().notNull(),
    /** Counts the changes. */
    version: integer().notNull(),
    updatedBy: uuid()
      .notNull()
      .references(() => users.id),
    updatedAt: instant().notNull().default(sql`now()`),
  },
  table => [check('monthly_reports_of_whole_months', sql`extract(day from ${table.month}) = 1`)],
)
