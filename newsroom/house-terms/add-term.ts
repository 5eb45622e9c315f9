import { sql } from 'drizzle-orm'
import type { Connection, Transaction } from '#db/connection.ts'
import { countTerms, type HouseTerm, lockDictionary, termsAlike } from '#db/queries/house-terms.ts'
import { houseTerms } from '#db/schema/house-terms.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { inTransaction } from '#newsroom/workflow/in-transaction.ts'
import { done, type Outcome, type Refusal, refused } from '#newsroom/workflow/outcome.ts'
import { recordEvent } from '#newsroom/workflow/record-event.ts'
import { mayKeepTerms, mayProposeTerms } from './may-keep-terms.ts'
import { alreadyThere, columnsOf, overlap, type Term, type TermInput, termSchema } from './term.ts'

/** More would be a gazetteer of the country, which every browser would have to load. */
export const mostTerms = 20_000
export const dictionaryFull: Refusal = {
  code: 'invalid',
  message: 'Từ điển đã có 20.000 mục từ. Hãy bỏ bớt rồi thêm tiếp.',
}

/**
 * Puts an entry into the house's dictionary. Of an editor or a leader it holds at once; what a reporter proposes waits for
 * one of them. Refused where the dictionary has the same term on a day that it would hold.
 */
export async function addTerm(db: Connection, actor: Actor, input: TermInput): Promise<Outcome<HouseTerm>> {
  const refusals = mayProposeTerms(actor)
  if (refusals.length > 0) return refused(...refusals)
  const term = termSchema.parse(input)
  return inTransaction(db, async tx => {
    await lockDictionary(tx)
    if ((await countTerms(tx)) >= mostTerms) return refused(dictionaryFull)
    const refusal = await whyNotBeside(tx, term)
    if (refusal) return refused(refusal)
    const holds = mayKeepTerms(actor).length === 0
    const [added] = await tx
      .insert(houseTerms)
      .values(newRow(term, actor, holds))
      .returning()
    if (!added) throw new Error('the new term was not returned')
    const type = holds ? 'house-term.added' : 'house-term.proposed'
    await recordEvent(tx, actor, { type, data: { termId: added.id, ...term } })
    return done(added)
  })
}

/** A row as it is inserted: decided by its author when it holds, or else by nobody yet. */
export function newRow(term: Term, { id }: Actor, holds: boolean) {
  const decided = holds && { decidedBy: id, decidedAt: sql`now()` }
  return {
    ...columnsOf(term),
    state: holds ? 'accepted' : 'proposed',
    createdBy: id,
    updatedBy: id,
    ...decided,
  } as const
}

/** Why a term cannot stand beside those that the dictionary has; `itself` is the entry that is being changed. */
export async function whyNotBeside(tx: Transaction, term: Term, itself?: string): Promise<Refusal | undefined> {
  const alike = await termsAlike(tx, term.kind, term.term)
  const other = alike.find(one => one.id !== itself && one.term === term.term && overlap(one, term))
  return other && alreadyThere(other)
}
