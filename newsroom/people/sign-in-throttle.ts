import { createHmac } from 'node:crypto'
import { and, count, eq, gt, inArray, lt, lte, sql } from 'drizzle-orm'
import type { Connection } from '#db/connection.ts'
import { signInFailures } from '#db/schema/people.ts'

/**
 * How many sign-ins may fail within the window. An account may fail more often from all addresses together than from
 * one: guessing from a thousand machines is slowed down without one neighbour being able to lock the owner out.
 */
const limits = { pair: 10, account: 60, address: 100 } as const
const window_ = sql`interval '10 minutes'`

export type Attempt = { id: number; key: string }[]
export type Origin = { username: string; address: string }

/**
 * Notes an attempt before the password is looked at, so that a hundred attempts at once are counted like a hundred in
 * a row. Answers undefined when there were too many; such an attempt is not counted, so the wait ends by itself.
 */
export async function noteAttempt(db: Connection, origin: Origin): Promise<Attempt | undefined> {
  await db.delete(signInFailures).where(lt(signInFailures.at, sql`now() - ${window_}`))
  const keys = keysOf(origin)
  const attempt = await db
    .insert(signInFailures)
    .values(Object.values(keys).map(key => ({ key })))
    .returning({ id: signInFailures.id, key: signInFailures.key })
  for (const [kind, key] of Object.entries(keys) as [keyof typeof limits, string][]) {
    const own = attempt.find(row => row.key === key)
    if (own && (await failuresUntil(db, key, own.id)) > limits[kind]) {
      await forgetAttempt(db, attempt)
      return undefined
    }
  }
  return attempt
}

/** Takes an attempt back that was no failure after all. */
export async function forgetAttempt(db: Connection, attempt: Attempt): Promise<void> {
  const ids = attempt.map(row => row.id)
  await db.delete(signInFailures).where(inArray(signInFailures.id, ids))
}

async function failuresUntil(db: Connection, key: string, id: number): Promise<number> {
  const [row] = await db
    .select({ failures: count() })
    .from(signInFailures)
    .where(and(eq(signInFailures.key, key), lte(signInFailures.id, id), gt(signInFailures.at, sql`now() - ${window_}`)))
  return row?.failures ?? 0
}

// Keyed digests: from the table alone nobody can tell who tried to sign in from where.
function keysOf({ username, address }: Origin): Record<keyof typeof limits, string> {
  const key = (...parts: string[]) =>
    createHmac('sha256', process.env.NEXTAUTH_SECRET ?? '')
      .update(JSON.stringify(parts))
      .digest('base64url')
  return {
    pair: key('pair', username, address),
    account: key('account', username),
    address: key('address', address),
  }
}
