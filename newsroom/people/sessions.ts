import { createHash, randomBytes } from 'node:crypto'
import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import type { Connection, Database } from '#db/connection.ts'
import { sessions, users } from '#db/schema/people.ts'
import { recordEvent } from '#newsroom/workflow/record-event.ts'
import type { Actor } from './actor.ts'

export const sessionLifetimeDays = 7
const idleHours = 12
/** For how long a password that was given lets decisions pass without another. */
const proofMinutes = 15

/** Opens a session and answers its token: 256 random bits that only the cookie knows, the row keeps their SHA-256. */
export async function openSession(db: Connection, userId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await db.insert(sessions).values({
    id: digest(token),
    userId,
    expiresAt: sql`now() + make_interval(days => ${sessionLifetimeDays})`,
  })
  return token
}

export type OpenSession = { actor: Actor; isProvedLately: boolean }

/** Whose session this is; see `readOpenSession`. */
export async function readSession(db: Connection, token: string): Promise<Actor | undefined> {
  return (await readOpenSession(db, token))?.actor
}

/**
 * A session as the database knows it and its person now, or undefined when it was closed, has run out (7 days, or 12
 * hours without a request) or its person was disabled. Notes at most once a minute that they are here.
 */
export async function readOpenSession(db: Connection, token: string): Promise<OpenSession | undefined> {
  const id = digest(token)
  const [row] = await db
    .select({
      actor: { id: users.id, username: users.username, displayName: users.displayName, role: users.role },
      seenLongAgo: sql<boolean>`${sessions.lastSeenAt} < now() - interval '1 minute'`,
      isProvedLately: sql<boolean>`${sessions.provedAt} >= now() - make_interval(mins => ${proofMinutes})`,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.id, id), isOpen, isNull(users.disabledAt)))
  if (row?.seenLongAgo) await touch(db, id)
  return row && { actor: row.actor, isProvedLately: row.isProvedLately }
}

/**
 * Whose session this is, without noting that they are here: for what looks by itself, again and again. A session that
 * only such looks use runs out as if nobody did.
 */
export async function peekSession(db: Connection, token: string): Promise<Actor | undefined> {
  const [row] = await db
    .select({ id: users.id, username: users.username, displayName: users.displayName, role: users.role })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.id, digest(token)), isOpen, isNull(users.disabledAt)))
  return row
}

const isOpen = and(
  isNull(sessions.revokedAt),
  gt(sessions.expiresAt, sql`now()`),
  gt(sessions.lastSeenAt, sql`now() - make_interval(hours => ${idleHours})`),
)

/** Notes that the session's person has just given their password; answers whether the session is still open. */
export async function noteProof(db: Connection, token: string): Promise<boolean> {
  const proved = await db
    .update(sessions)
    .set({ provedAt: sql`now()` })
    .where(and(eq(sessions.id, digest(token)), isOpen))
    .returning({ id: sessions.id })
  return proved.length > 0
}

async function touch(db: Connection, id: string): Promise<void> {
  await db
    .update(sessions)
    .set({ lastSeenAt: sql`now()` })
    .where(and(eq(sessions.id, id), lt(sessions.lastSeenAt, sql`now() - interval '1 minute'`)))
}

/** Closes a session for good: a copy of its cookie is worth nothing afterwards. A second call does nothing. */
export async function closeSession(db: Database, token: string): Promise<void> {
  await db.transaction(async tx => {
    const actor = await readSession(tx, token)
    await tx
      .update(sessions)
      .set({ revokedAt: sql`now()` })
      .where(and(eq(sessions.id, digest(token)), isNull(sessions.revokedAt)))
    if (actor) await recordEvent(tx, actor, { type: 'person.signed-out', data: { username: actor.username } })
  })
}

/** Closes every session of a person, on whatever device. */
export async function closeSessionsOf(db: Connection, userId: string): Promise<void> {
  await db
    .update(sessions)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(sessions.userId, userId), isNull(sessions.revokedAt)))
}

function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
