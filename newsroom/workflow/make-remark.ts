import type { Connection } from '#db/connection.ts'
import { type Remark, remarksOf } from '#db/queries/remarks.ts'
import { remarks } from '#db/schema/remarks.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import type { Anchor } from '#newsroom/text/anchor.ts'
import { normaliseText } from '#newsroom/text/normalise.ts'
import { changeEdition, referenceTo } from './change-edition.ts'
import { done, type Outcome, refused } from './outcome.ts'
import { recordEvent } from './record-event.ts'

export type NewRemark = Anchor & { editionId: string; text: string; suggestion?: string | null | undefined }

/**
 * Says something to a passage, with the words that should stand there instead if wanted. It changes nothing of the text,
 * so the version stays. Answers all remarks of the edition.
 */
export function makeRemark(db: Connection, actor: Actor, input: NewRemark): Promise<Outcome<Remark[]>> {
  return changeEdition(db, actor, 'remark', input.editionId, async (tx, { edition }) => {
    const text = normaliseText(input.text).trim()
    const suggestion = input.suggestion == null ? null : normaliseText(input.suggestion).trim()
    const quote = normaliseText(input.quote)
    if (text === '' && suggestion === null) return refused({ code: 'invalid', message: 'Hãy viết lời góp ý.' })
    if (suggestion !== null && quote === '') return refused(noPassage)
    const anchor = { quote, prefix: normaliseText(input.prefix), suffix: normaliseText(input.suffix) }
    const [made] = await tx
      .insert(remarks)
      .values({ editionId: edition.id, ...anchor, text, suggestion, createdBy: actor.id })
      .returning({ id: remarks.id })
    if (!made) throw new Error('a remark was not written')
    const data = { remarkId: made.id, note: text, ...(quote && { quote }), ...(suggestion !== null && { suggestion }) }
    await recordEvent(tx, actor, { type: 'remark.made', ...referenceTo(edition), data })
    return done(await remarksOf(tx, edition.id))
  })
}

const noPassage = { code: 'invalid', message: 'Hãy chọn trong bài đoạn mà anh/chị đề nghị sửa.' } as const
