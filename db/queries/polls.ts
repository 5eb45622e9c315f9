import { and, asc, desc, eq, inArray, isNotNull, isNull, lte, sql } from 'drizzle-orm'
import type { Connection, Transaction } from '../connection.ts'
import { users } from '../schema/people.ts'
import { pollBallots, pollOptions, polls } from '../schema/polls.ts'

export type Poll = typeof polls.$inferSelect
export type PollWithOptions = Poll & { options: { id: string; label: string; votes: number }[]; ballots: number }
/** A part of a list: so many, after so many. */
type Part = { limit: number; offset?: number }
export type DeskPoll = PollWithOptions & { createdByName: string }

/** The polls that readers may vote in now, the newest first. */
export function openPolls(db: Connection): Promise<PollWithOptions[]> {
  return pollsWhere(db, and(isNotNull(polls.openedAt), isNull(polls.closedAt)), { limit: 10 })
}

/** The polls that are over, the newest first. */
export function closedPolls(db: Connection, part: Part): Promise<PollWithOptions[]> {
  return pollsWhere(db, isNotNull(polls.closedAt), part)
}

/** How many polls are over. */
export function countClosedPolls(db: Connection): Promise<number> {
  return db.$count(polls, isNotNull(polls.closedAt))
}

/** Those of these polls that readers know of, open or closed. */
export function openedPolls(db: Connection, ids: string[]): Promise<PollWithOptions[]> {
  if (ids.length === 0) return Promise.resolve([])
  return pollsWhere(db, and(inArray(polls.id, ids), isNotNull(polls.openedAt)), { limit: ids.length })
}

/** The questions of these polls, by id. A poll is never changed, so they need no lock. */
export async function pollQuestions(db: Connection, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const found = await db.select({ id: polls.id, question: polls.question }).from(polls).where(inArray(polls.id, ids))
  return new Map(found.map(({ id, question }) => [id, question]))
}

/** The poll whose result stands under this key, open or closed. */
export async function pollByResultsKey(db: Connection, key: string): Promise<PollWithOptions | undefined> {
  const [found] = await pollsWhere(db, and(eq(polls.resultsKey, key), isNotNull(polls.openedAt)), { limit: 1 })
  return found
}

/** The key under which those who voted see how a poll stands; null when they see it only at the end. */
export async function resultsKeyOf(db: Connection, id: string): Promise<string | null> {
  const [found] = await db.select({ key: polls.resultsKey }).from(polls).where(eq(polls.id, id))
  return found?.key ?? null
}

/** Every poll, the newest first, with who proposed it. */
export async function deskPolls(db: Connection, part: Part): Promise<DeskPoll[]> {
  const found = await pollsWhere(db, undefined, part)
  const names = await db.select({ id: users.id, name: users.displayName }).from(users)
  const nameOf = new Map(names.map(({ id, name }) => [id, name]))
  return found.map(poll => ({ ...poll, createdByName: nameOf.get(poll.createdBy) ?? '' }))
}

/** A poll, locked until the end of the transaction. */
export async function lockPoll(tx: Transaction, id: string): Promise<Poll | undefined> {
  const [poll] = await tx.select().from(polls).where(eq(polls.id, id)).for('update')
  return poll
}

/** The polls whose closing time has come, locked; those that somebody else is closing are left to them. */
export function lockDuePolls(tx: Transaction): Promise<Poll[]> {
  return tx
    .select()
    .from(polls)
    .where(and(isNotNull(polls.openedAt), isNull(polls.closedAt), lte(polls.closesAt, sql`now()`)))
    .for('update', { skipLocked: true })
}

/** A poll that takes ballots at this moment; whoever closes it waits until this transaction is over. */
export async function pollTakingBallots(tx: Transaction, id: string): Promise<Poll | undefined> {
  const stillOpen = sql`(${polls.closesAt} is null or ${polls.closesAt} > now())`
  const [poll] = await tx
    .select()
    .from(polls)
    .where(and(eq(polls.id, id), isNotNull(polls.openedAt), isNull(polls.closedAt), stillOpen))
    .for('share')
  return poll
}

/** Notes that a visitor has voted. False when they had before. */
export async function noteBallot(tx: Transaction, pollId: string, visitorKey: Buffer): Promise<boolean> {
  const noted = await tx.insert(pollBallots).values({ pollId, visitorKey }).onConflictDoNothing().returning()
  return noted.length === 1
}

/** Adds a vote to each of these options, and answers how many of them the poll has. */
export async function addVotes(tx: Transaction, pollId: string, optionIds: string[]): Promise<number> {
  // In one order for everybody: two ballots that name the same options never wait for each other in a circle.
  const locked = await tx
    .select({ id: pollOptions.id })
    .from(pollOptions)
    .where(and(eq(pollOptions.pollId, pollId), inArray(pollOptions.id, optionIds)))
    .orderBy(asc(pollOptions.id))
    .for('update')
  const ids = locked.map(({ id }) => id)
  if (ids.length > 0) {
    await tx
      .update(pollOptions)
      .set({ votes: sql`${pollOptions.votes} + 1` })
      .where(inArray(pollOptions.id, ids))
  }
  return ids.length
}

async function pollsWhere(db: Connection, condition: ReturnType<typeof and>, { limit, offset = 0 }: Part) {
  const found = await db
    .select()
    .from(polls)
    .where(condition)
    .orderBy(desc(polls.createdAt), desc(polls.id))
    .limit(limit)
    .offset(offset)
  const ids = found.map(({ id }) => id)
  if (ids.length === 0) return []
  const options = await db
    .select()
    .from(pollOptions)
    .where(inArray(pollOptions.pollId, ids))
    .orderBy(asc(pollOptions.position))
  const ballots = await db
    .select({ pollId: pollBallots.pollId, count: sql<number>`count(*)::int` })
    .from(pollBallots)
    .where(inArray(pollBallots.pollId, ids))
    .groupBy(pollBallots.pollId)
  return found.map(poll => ({
    ...poll,
    options: options.filter(({ pollId }) => pollId === poll.id),
    ballots: ballots.find(({ pollId }) => pollId === poll.id)?.count ?? 0,
  }))
}
