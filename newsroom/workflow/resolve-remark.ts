import { and, eq, isNull } from 'drizzle-orm'
import type { Connection } from '#db/connection.ts'
import { editionOfRemark, type Remark, remarksOf } from '#db/queries/remarks.ts'
import { type RemarkOutcome, remarks } from '#db/schema/remarks.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { changeEdition, noSuchRemark, now, referenceTo } from './change-edition.ts'
import { done, type Outcome, refused } from './outcome.ts'
import { recordEvent } from './record-event.ts'

/** The author says what became of a remark, once: taken into the text, or not. Answers all remarks of its edition. */
export async function resolveRemark(
  db: Connection,
  actor: Actor,
  { remarkId, outcome }: { remarkId: string; outcome: RemarkOutcome },
): Promise<Outcome<Remark[]>> {
  const editionId = await editionOfRemark(db, remarkId)
  if (editionId === undefined) return refused(noSuchRemark)
  return changeEdition(db, actor, 'resolve-remark', editionId, async (tx, { edition }) => {
    const resolved = await tx
      .update(remarks)
      .set({ outcome, resolvedBy: actor.id, resolvedAt: now })
      .where(and(eq(remarks.id, remarkId), isNull(remarks.outcome)))
      .returning({ text: remarks.text })
    const [remark] = resolved
    if (!remark) return refused({ code: 'wrong_state', message: 'Góp ý này đã được giải quyết.' })
    const data = { remarkId, outcome, note: remark.text }
    await recordEvent(tx, actor, { type: 'remark.resolved', ...referenceTo(edition), data })
    return done(await remarksOf(tx, editionId))
  })
}
