import { index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { editions } from './articles.ts'
import { createdAt } from './columns.ts'
import { users } from './people.ts'

/**
 * Which editors stand open, one row a window, renewed while it is. Unlogged (the migration says so): after a crash of the
 * database every window reports again within seconds.
 */
export const editionPresence = pgTable(
  'edition_presence',
  {
    editionId: uuid()
      .notNull()
      .references(() => editions.id, { onDelete: 'cascade' }),
    windowId: text().notNull(),
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    seenAt: createdAt(),
  },
  table => [
    primaryKey({ columns: [table.editionId, table.windowId] }),
    index('edition_presence_seen').on(table.seenAt),
  ],
)
