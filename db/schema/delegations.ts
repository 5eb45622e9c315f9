import { sql } from 'drizzle-orm'
import { check, index, pgTable, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, instant } from './columns.ts'
import { users } from './people.ts'

/** Ủy quyền: a leader lets somebody approve in their place for a time. Revoked ones stay, as what was decided by them does. */
export const delegations = pgTable(
  'delegations',
  {
    id: id(),
    fromId: uuid()
      .notNull()
      .references(() => users.id),
    toId: uuid()
      .notNull()
      .references(() => users.id),
    startsAt: instant().notNull(),
    endsAt: instant().notNull(),
    createdAt: createdAt(),
    revokedBy: uuid().references(() => users.id),
    revokedAt: instant(),
  },
  table => [
    index('delegations_in_force').on(table.toId, table.endsAt).where(sql`${table.revokedAt} is null`),
    check('delegations_to_another', sql`${table.fromId} <> ${table.toId}`),
    check('delegations_end_after_they_start', sql`${table.endsAt} > ${table.startsAt}`),
    check('delegations_revocation_is_signed', sql`(${table.revokedBy} is null) = (${table.revokedAt} is null)`),
  ],
)
