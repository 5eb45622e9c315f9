import { createHmac } from 'node:crypto'
import { and, count, eq, gt, inArray, lt, lte, sql } from 'drizzle-orm'
import type { Connection } from '#db/connection.ts'
import { signInFailures, signInOrigins } from '#db/schema/people.ts'
import { networkOf } from '#newsroom/views/network-of.ts'

/**
 * How many sign-ins may fail within the window. An account may fail more often from all addresses together than from
 * one: guessing from a thousand machines is slowed down. Where its owner has signed in from before, that common limit
 * does not hold, so that nobody can lock them out by guessing elsewhere.
 */
const limits = { pair: 10, account: 60, address: 100 } as const
const window_ = sql`interval '10 minutes'`
const originsKept = sql`interval '90 days'`

type Kind = keyof typeof limits
type Keys = Record<Kind, string>

/** An attempt that is counted as failed until it is accepted. */
export type Attempt = { ids: number[]; pair: string }
export type Origin = { username: string; address: string }

/**
 * Notes an attempt before the password is looked at, so that a hundred attempts at once are counted like a hundred in
 * a row. Answers undefined when there were too many; such an attempt is not counted, so the wait ends by itself.
 */
export async function noteAttempt(db: Connection, origin: Origin): Promise<Attempt | undefined> {
  await db.delete(signInFailures).where(lt(signInFailures.at, sql`now() - ${window_}`))
  const keys = keysOf(origin)
  const rows = await db
    .insert(signInFailures)
    .values(Object.values(keys).map(key => ({ key })))
    .returning({ id: signInFailures.id, key: signInFailures.key })
  const ids = rows.map(row => row.id)
  for (const kind of Object.keys(limits) as Kind[]) {
    const own = rows.find(row => row.key === keys[kind])
    if (!own || (await failuresUntil(db, own)) <= limits[kind]) continue
    if (kind === 'account' && (await isKnown(db, keys.pair))) continue
    await forget(db, ids)
    return undefined
  }
  return { ids, pair: keys.pair }
}

/** Takes an attempt back that was no failure after all, and remembers where it came from. */
export async function acceptAttempt(db: Connection, { ids, pair }: Attempt): Promise<void> {
  await forget(db, ids)
  const lastAt = sql`now()`
  await db.delete(signInOrigins).where(lt(signInOrigins.lastAt, sql`now() - ${originsKept}`))
  await db
    .insert(signInOrigins)
    .values({ key: pair })
    .onConflictDoUpdate({ target: signInOrigins.key, set: { lastAt } })
}

async function forget(db: Connection, ids: number[]): Promise<void> {
  await db.delete(signInFailures).where(inArray(signInFailures.id, ids))
}

async function failuresUntil(db: Connection, { id, key }: { id: number; key: string }): Promise<number> {
  const [row] = await db
    .select({ failures: count() })
    .from(signInFailures)
    .where(and(eq(signInFailures.key, key), lte(signInFailures.id, id), gt(signInFailures.at, sql`now() - ${window_}`)))
  return row?.failures ?? 0
}

async function isKnown(db: Connection, pair: string): Promise<boolean> {
  const recently = gt(signInOrigins.lastAt, sql`now() - ${originsKept}`)
  const rows = await db
    .select({ key: signInOrigins.key })
    .from(signInOrigins)
    .where(and(eq(signInOrigins.key, pair), recently))
  return rows.length > 0
}

// Keyed digests: from the tables alone nobody can tell who tried to sign in from where.
function keysOf({ username, address }: Origin): Keys {
  const network = networkOf(address)
  const key = (...parts: string[]) =>
    createHmac('sha256', process.env.NEXTAUTH_SECRET ?? '')
      .update(JSON.stringify(parts))
      .digest('base64url')
  return { pair: key('pair', username, network), account: key('account', username), address: key('address', network) }
}
