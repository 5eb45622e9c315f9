import { and, eq, sql } from 'drizzle-orm'
import type { Connection, Transaction } from '#db/connection.ts'
import { type HouseTerm, houseTerm, lockDictionary } from '#db/queries/house-terms.ts'
import { houseTerms } from '#db/schema/house-terms.ts'
import { calendarDay } from '#newsroom/articles/dates.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { inTransaction } from '#newsroom/workflow/in-transaction.ts'
import { done, type Outcome, refused } from '#newsroom/workflow/outcome.ts'
import { recordEvent } from '#newsroom/workflow/record-event.ts'
import { whyNotBeside } from './add-term.ts'
import { mayKeepTerms } from './may-keep-terms.ts'
import { columnsOf, noSuchTerm, staleTerm, type Term, type TermInput, termSchema } from './term.ts'

export type TermTarget = { termId: string; version: number }

/** Changes an entry in the version that was on the screen; also one that is still a proposal. */
export function changeTerm(
  db: Connection,
  actor: Actor,
  { value, ...target }: TermTarget & { value: TermInput },
): Promise<Outcome<HouseTerm>> {
  const term = termSchema.parse(value)
  return changing(db, actor, target, async (tx, before) => {
    const refusal = await whyNotBeside(tx, term, before.id)
    if (refusal) return refused(refusal)
    const changed = await writeTerm(tx, actor, target, term)
    if (!changed) return refused(staleTerm)
    const data = { termId: before.id, from: termOf(before), to: term }
    await recordEvent(tx, actor, { type: 'house-term.changed', data })
    return done(changed)
  })
}

/** Ends an entry with a day, the last on which it holds. Nothing is deleted: older texts are read by what held then. */
export function endTerm(
  db: Connection,
  actor: Actor,
  { lastDay, ...target }: TermTarget & { lastDay: string },
): Promise<Outcome<HouseTerm>> {
  return changing(db, actor, target, async (tx, before) => {
    if (before.validFrom !== null && lastDay < before.validFrom) {
      const message = `Mục từ này có hiệu lực từ ${calendarDay(before.validFrom)}; ngày cuối cùng không thể sớm hơn.`
      return refused({ code: 'invalid', message })
    }
    const ended = await writeTerm(tx, actor, target, { ...termOf(before), validTo: lastDay })
    if (!ended) return refused(staleTerm)
    await recordEvent(tx, actor, { type: 'house-term.ended', data: { termId: before.id, term: before.term, lastDay } })
    return done(ended)
  })
}

/** Takes over, or refuses, what somebody proposed. */
export function decideTerm(
  db: Connection,
  actor: Actor,
  { outcome, ...target }: TermTarget & { outcome: 'accepted' | 'refused' },
): Promise<Outcome<HouseTerm>> {
  return changing(db, actor, target, async (tx, before) => {
    if (before.state !== 'proposed') {
      return refused({ code: 'wrong_state', message: 'Đề nghị này đã được quyết định.' })
    }
    const [decided] = await tx
      .update(houseTerms)
      .set({ state: outcome, decidedBy: actor.id, decidedAt: sql`now()`, version: sql`${houseTerms.version} + 1` })
      .where(and(eq(houseTerms.id, before.id), eq(houseTerms.version, target.version)))
      .returning()
    if (!decided) return refused(staleTerm)
    const type = outcome === 'accepted' ? 'house-term.accepted' : 'house-term.refused'
    await recordEvent(tx, actor, { type, data: { termId: before.id, term: before.term } })
    return done(decided)
  })
}

/** What every change of an entry begins with: who may, one at a time, and only what was on the screen. */
async function changing(
  db: Connection,
  actor: Actor,
  { termId, version }: TermTarget,
  change: (tx: Transaction, before: HouseTerm) => Promise<Outcome<HouseTerm>>,
): Promise<Outcome<HouseTerm>> {
  const refusals = mayKeepTerms(actor)
  if (refusals.length > 0) return refused(...refusals)
  return inTransaction(db, async tx => {
    await lockDictionary(tx)
    const before = await houseTerm(tx, termId)
    if (!before || before.state === 'refused') return refused(noSuchTerm)
    return before.version === version ? change(tx, before) : refused(staleTerm)
  })
}

/** Writes an entry over the version that is named; undefined when there is none such (any more). */
export async function writeTerm(
  tx: Transaction,
  actor: Actor,
  { termId, version }: TermTarget,
  term: Term,
): Promise<HouseTerm | undefined> {
  const [written] = await tx
    .update(houseTerms)
    .set({
      ...columnsOf(term),
      updatedBy: actor.id,
      updatedAt: sql`now()`,
      version: sql`${houseTerms.version} + 1`,
    })
    .where(and(eq(houseTerms.id, termId), eq(houseTerms.version, version)))
    .returning()
  return written
}

/** What somebody gave of an entry, without what the newsroom keeps beside it. */
export function termOf({ kind, term, preferred, standsFor, isSpeltOut, note, validFrom, validTo }: HouseTerm): Term {
  return { kind, term, preferred, standsFor, isSpeltOut, note, validFrom, validTo }
}
