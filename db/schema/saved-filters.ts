import { integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id } from './columns.ts'
import { users } from './people.ts'

/** What somebody narrows the desk's list by again and again, under a name of their own. */
export const savedFilters = pgTable(
  'saved_filters',
  {
    id: id(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    name: text().notNull(),
    /** The fields of the list's address (newsroom/articles/desk-filter.ts) that are not empty. */
    choice: jsonb().$type<Record<string, string>>().notNull(),
    version: integer().notNull().default(1),
    createdAt: createdAt(),
  },
  table => [unique('saved_filters_one_name').on(table.userId, table.name)],
)
