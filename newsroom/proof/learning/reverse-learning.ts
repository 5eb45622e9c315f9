import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Connection } from '#db/connection.ts'
import { lockDictionary } from '#db/queries/house-terms.ts'
import { learntPairs } from '#db/schema/learning.ts'
import { mayKeepTerms } from '#newsroom/house-terms/may-keep-terms.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { inTransaction } from '#newsroom/workflow/in-transaction.ts'
import { done, type Outcome, refused } from '#newsroom/workflow/outcome.ts'
import { recordEvent } from '#newsroom/workflow/record-event.ts'

/** Has the proofreader ask again about something that it had learnt to leave alone. It is never learnt again. */
export function reverseLearning(db: Connection, actor: Actor, pairId: string): Promise<Outcome<{ id: string }>> {
  return inTransaction(db, async tx => {
    const refusals = mayKeepTerms(actor)
    if (refusals.length > 0) return refused(...refusals)
    await lockDictionary(tx)
    const [reversed] = await tx
      .update(learntPairs)
      .set({ reversedBy: actor.id, reversedAt: sql`now()` })
      .where(and(eq(learntPairs.id, pairId), isNull(learntPairs.reversedAt)))
      .returning()
    if (!reversed) return refused({ code: 'not_found', message: 'Điều này không có hoặc đã được nhắc lại rồi.' })
    await recordEvent(tx, actor, { type: 'proof.learning-reversed', data: { pairId, words: reversed.written } })
    return done({ id: pairId })
  })
}
