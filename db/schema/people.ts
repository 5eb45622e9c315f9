import { sql } from 'drizzle-orm'
import { bigint, check, index, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, instant } from './columns.ts'

export const roles = ['reporter', 'editor', 'leader', 'admin'] as const
export type Role = (typeof roles)[number]
export const roleType = pgEnum('role', roles)

export const users = pgTable(
  'users',
  {
    id: id(),
    username: text().notNull().unique(),
    displayName: text().notNull(),
    /** Chức danh, as it is printed beside the name: "Trưởng Ban". */
    position: text().notNull().default(''),
    role: roleType().notNull(),
    passwordHash: text().notNull(),
    /** Where notifications are mailed to; null: nowhere. */
    email: text(),
    /** When a mail server last refused that address for good; null when none did since it was set. */
    emailRefusedAt: instant(),
    disabledAt: instant(),
    createdAt: createdAt(),
  },
  table => [check('users_username_canonical', sql`${table.username} = lower(${table.username})`)],
)

/** One row per signed-in browser, read on every request. The cookie carries the token, the row only its SHA-256. */
export const sessions = pgTable(
  'sessions',
  {
    id: text().primaryKey(),
    userId: uuid()
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
    expiresAt: instant().notNull(),
    lastSeenAt: createdAt(),
    revokedAt: instant(),
    /** When the password was last given in this session: at sign-in, and again before a decision. */
    provedAt: createdAt(),
  },
  table => [
    index('sessions_open_by_user').on(table.userId).where(sql`${table.revokedAt} is null`),
    index('sessions_last_seen').on(table.lastSeenAt),
  ],
)

/** Failed sign-ins, kept for the length of the throttle's window. Keys are digests: neither names nor addresses are stored. */
export const signInFailures = pgTable(
  'sign_in_failures',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    key: text().notNull(),
    at: createdAt(),
  },
  table => [index('sign_in_failures_by_key').on(table.key, table.at)],
)

/** Where somebody has signed in from, kept for ninety days: digests like those of the failures. */
export const signInOrigins = pgTable(
  'sign_in_origins',
  {
    key: text().primaryKey(),
    lastAt: createdAt(),
  },
  table => [index('sign_in_origins_last_at').on(table.lastAt)],
)
