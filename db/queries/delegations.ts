import { and, asc, desc, eq, gt, inArray, isNull, lte, ne, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Connection } from '../connection.ts'
import { delegations } from '../schema/delegations.ts'
import { users } from '../schema/people.ts'

const givers = alias(users, 'givers')
const takers = alias(users, 'takers')

/** Somebody whom another may act for. */
export type Principal = { id: string; displayName: string; position: string }

/** For whom a person may approve now, by the database's clock. Who is a leader no longer has nothing to delegate. */
export function actsFor(db: Connection, personId: string): Promise<Principal[]> {
  const inForce = and(
    eq(delegations.toId, personId),
    isNull(delegations.revokedAt),
    lte(delegations.startsAt, sql`now()`),
    gt(delegations.endsAt, sql`now()`),
  )
  return db
    .selectDistinct({ id: givers.id, displayName: givers.displayName, position: givers.position })
    .from(delegations)
    .innerJoin(givers, eq(givers.id, delegations.fromId))
    .where(and(inForce, eq(givers.role, 'leader'), isNull(givers.disabledAt)))
    .orderBy(asc(givers.id))
}

export type DelegationRow = Awaited<ReturnType<typeof latestDelegations>>[number]

/** The delegations of the newsroom, the newest first. */
export function latestDelegations(db: Connection) {
  return db
    .select({
      id: delegations.id,
      fromId: delegations.fromId,
      from: givers.displayName,
      to: takers.displayName,
      startsAt: delegations.startsAt,
      endsAt: delegations.endsAt,
      revokedAt: delegations.revokedAt,
      hasEnded: sql<boolean>`${delegations.endsAt} <= now()`,
    })
    .from(delegations)
    .innerJoin(givers, eq(givers.id, delegations.fromId))
    .innerJoin(takers, eq(takers.id, delegations.toId))
    .orderBy(desc(delegations.createdAt))
    .limit(50)
}

/** Whom this person may let act in their place: editors and other leaders who can sign in. */
export function possibleDelegates(db: Connection, personId: string) {
  return db
    .select({ id: users.id, name: users.displayName, position: users.position })
    .from(users)
    .where(and(inArray(users.role, ['editor', 'leader']), isNull(users.disabledAt), ne(users.id, personId)))
    .orderBy(asc(users.displayName))
}
