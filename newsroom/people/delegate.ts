import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Connection, Transaction } from '#db/connection.ts'
import { possibleDelegates } from '#db/queries/delegations.ts'
import { delegations } from '#db/schema/delegations.ts'
import { inTransaction } from '#newsroom/workflow/in-transaction.ts'
import { done, type Outcome, type Refusal, refused } from '#newsroom/workflow/outcome.ts'
import { recordEvent } from '#newsroom/workflow/record-event.ts'
import type { Actor } from './actor.ts'

const longestDays = 366

export type Delegation = { toId: string; startsAt: Date; endsAt: Date }

/** A leader lets an editor or another leader approve in their place between two instants. */
export function delegate(db: Connection, actor: Actor, input: Delegation): Promise<Outcome<{ id: string }>> {
  return inTransaction(db, async tx => {
    const refusals = mayDelegate(actor)
    if (refusals.length > 0) return refused(...refusals)
    const wrong = await whyNotSpan(tx, input)
    if (wrong) return refused(invalid(wrong))
    const to = (await possibleDelegates(tx, actor.id)).find(({ id }) => id === input.toId)
    if (!to) return refused(invalid('Hãy chọn một biên tập viên hoặc một lãnh đạo khác để ủy quyền.'))
    const [made] = await tx
      .insert(delegations)
      .values({ ...input, fromId: actor.id })
      .returning({ id: delegations.id })
    if (!made) throw new Error('a delegation was not written')
    const data = {
      ...{ delegationId: made.id, to: to.name },
      ...{ startsAt: input.startsAt.toISOString(), endsAt: input.endsAt.toISOString() },
    }
    await recordEvent(tx, actor, { type: 'delegation.made', data })
    return done({ id: made.id })
  })
}

/** By the clock of the database, which decides later whether the delegation is in force. */
async function whyNotSpan(tx: Transaction, { startsAt, endsAt }: Delegation): Promise<string | undefined> {
  if (endsAt <= startsAt) return 'Ngày kết thúc phải sau ngày bắt đầu.'
  if (endsAt.getTime() - startsAt.getTime() > longestDays * 86_400_000) return 'Mỗi lần ủy quyền dài nhất là một năm.'
  const { rows } = await tx.execute<{ passed: boolean }>(
    sql`select ${endsAt.toISOString()}::timestamptz <= now() as passed`,
  )
  return rows[0]?.passed ? 'Thời gian ủy quyền đã qua.' : undefined
}

/** Ends a delegation at once; the one who gave it may, and so may every other leader. */
export function revokeDelegation(db: Connection, actor: Actor, id: string): Promise<Outcome<{ id: string }>> {
  return inTransaction(db, async tx => {
    const refusals = mayDelegate(actor)
    if (refusals.length > 0) return refused(...refusals)
    const revoked = await tx
      .update(delegations)
      .set({ revokedBy: actor.id, revokedAt: sql`now()` })
      .where(and(eq(delegations.id, id), isNull(delegations.revokedAt)))
      .returning({ id: delegations.id })
    if (revoked.length === 0) return refused({ code: 'not_found', message: 'Ủy quyền này không có hoặc đã được hủy.' })
    await recordEvent(tx, actor, { type: 'delegation.revoked', data: { delegationId: id } })
    return done({ id })
  })
}

/** Why this person may not delegate: an empty list is permission. A delegate cannot pass it on. */
export function mayDelegate(actor: Actor): Refusal[] {
  if (actor.role === 'leader') return []
  return [{ code: 'forbidden', message: 'Chỉ lãnh đạo được ủy quyền.' }]
}

function invalid(message: string): Refusal {
  return { code: 'invalid', message }
}
