import { integer, jsonb, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { editions } from './articles.ts'
import { createdAt } from './columns.ts'
import { users } from './people.ts'

/** What an edition said at each of its versions: every save is kept, so that no text is ever only overwritten. */
export const editionRevisions = pgTable(
  'edition_revisions',
  {
    editionId: uuid()
      .notNull()
      .references(() => editions.id),
    version: integer().notNull(),
    content: jsonb().$type<unknown>().notNull(),
    savedBy: uuid()
      .notNull()
      .references(() => users.id),
    savedAt: createdAt(),
  },
  table => [primaryKey({ columns: [table.editionId, table.version] })],
)
