import { and, asc, eq, gte, isNull, like, lt, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Connection, Transaction } from '../connection.ts'
import { houseDictionary, houseTerms, type TermKind } from '../schema/house-terms.ts'
import { users } from '../schema/people.ts'

export type HouseTerm = typeof houseTerms.$inferSelect

/** Puts changes of the dictionary in line until the transaction ends, and tells keepers of copies that theirs are old. */
export async function lockDictionary(tx: Transaction): Promise<void> {
  await tx.update(houseDictionary).set({ version: sql`${houseDictionary.version} + 1` })
}

/** The number that every change of the dictionary, and of what was learnt, moves on. */
export async function dictionaryVersion(db: Connection): Promise<number> {
  const [row] = await db.select({ version: houseDictionary.version }).from(houseDictionary)
  return row?.version ?? 0
}

/** One entry, or undefined. */
export async function houseTerm(db: Connection, id: string): Promise<HouseTerm | undefined> {
  const [found] = await db.select().from(houseTerms).where(eq(houseTerms.id, id))
  return found
}

/** Entries of a kind with this very term, whatever the capitals, that nobody refused. */
export function termsAlike(db: Connection, kind: TermKind, term: string): Promise<HouseTerm[]> {
  return db
    .select()
    .from(houseTerms)
    .where(
      and(eq(houseTerms.kind, kind), sql`lower(${houseTerms.term}) = lower(${term})`, ne(houseTerms.state, 'refused')),
    )
}

/** How many entries the dictionary has, proposed ones among them. */
export async function countTerms(db: Connection): Promise<number> {
  return db.$count(houseTerms, ne(houseTerms.state, 'refused'))
}

/** Every entry that was accepted, whenever it holds, in one order everywhere. */
export function acceptedTerms(db: Connection): Promise<HouseTerm[]> {
  return db
    .select()
    .from(houseTerms)
    .where(eq(houseTerms.state, 'accepted'))
    .orderBy(asc(houseTerms.kind), inVietnameseOrder, asc(houseTerms.id))
}

// By letters and not by bytes: a place between d and e for đ.
const inVietnameseOrder = sql`${houseTerms.term} collate "vi-x-icu"`

/** What somebody looks for in the dictionary; `sought` is without marks, `today` decides what still holds. */
export type TermSearch = { kind: TermKind | undefined; sought: string; isEnded: boolean; today: string }
export type TermOnScreen = { term: HouseTerm; author: string }

/** A page of the accepted entries that hold (or ended), in Vietnamese order. */
export async function termsFound(
  db: Connection,
  { kind, sought, isEnded, today }: TermSearch,
  page: { offset: number; limit: number },
): Promise<TermOnScreen[]> {
  const holds = or(isNull(houseTerms.validTo), gte(houseTerms.validTo, today))
  return onScreen(
    db,
    and(
      eq(houseTerms.state, 'accepted'),
      kind && eq(houseTerms.kind, kind),
      sought === '' ? undefined : like(houseTerms.sought, `%${sought.replace(/[\\%_]/g, '\\$&')}%`),
      isEnded ? lt(houseTerms.validTo, today) : holds,
    ),
  )
    .orderBy(inVietnameseOrder, asc(houseTerms.id))
    .offset(page.offset)
    .limit(page.limit)
}

/** What was proposed and nobody has decided, the oldest first. */
export async function proposedTerms(db: Connection, limit: number): Promise<TermOnScreen[]> {
  return onScreen(db, eq(houseTerms.state, 'proposed')).orderBy(asc(houseTerms.createdAt)).limit(limit)
}

function onScreen(db: Connection, condition: SQL | undefined) {
  return db
    .select({ term: houseTerms, author: users.displayName })
    .from(houseTerms)
    .innerJoin(users, eq(users.id, houseTerms.createdBy))
    .where(condition)
    .$dynamic()
}

/** Entries that nobody refused with one of these terms, as they are written. */
export function termsNamed(db: Connection, terms: string[]): Promise<HouseTerm[]> {
  return db
    .select()
    .from(houseTerms)
    .where(and(sql`${houseTerms.term} = any(${sql.param(terms)})`, ne(houseTerms.state, 'refused')))
}

/** Entries by their ids; of what is no id there is none. */
export async function houseTermsById(db: Connection, ids: string[]): Promise<HouseTerm[]> {
  return db
    .select()
    .from(houseTerms)
    .where(sql`${houseTerms.id}::text = any(${sql.param(ids)})`)
}
