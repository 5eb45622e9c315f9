import type { Connection } from '#db/connection.ts'
import { editionOfRemark, type Remark, remarksOf } from '#db/queries/remarks.ts'
import { remarkReplies } from '#db/schema/remarks.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { normaliseText } from '#newsroom/text/normalise.ts'
import { changeEdition, noSuchRemark, referenceTo } from './change-edition.ts'
import { done, type Outcome, refused } from './outcome.ts'
import { recordEvent } from './record-event.ts'

/** Says something below a remark. Answers all remarks of its edition. */
export async function answerRemark(
  db: Connection,
  actor: Actor,
  input: { remarkId: string; text: string },
): Promise<Outcome<Remark[]>> {
  const text = normaliseText(input.text).trim()
  if (text === '') return refused({ code: 'invalid', message: 'Hãy viết lời trả lời.' })
  const editionId = await editionOfRemark(db, input.remarkId)
  if (editionId === undefined) return refused(noSuchRemark)
  return changeEdition(db, actor, 'answer-remark', editionId, async (tx, { edition }) => {
    await tx.insert(remarkReplies).values({ remarkId: input.remarkId, text, createdBy: actor.id })
    const data = { remarkId: input.remarkId, note: text }
    await recordEvent(tx, actor, { type: 'remark.answered', ...referenceTo(edition), data })
    return done(await remarksOf(tx, editionId))
  })
}
