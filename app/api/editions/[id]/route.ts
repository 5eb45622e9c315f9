import { editionForAct } from '#db/queries/edition-acts.ts'
import { missingFrom } from '#newsroom/articles/completeness.ts'
import { done } from '#newsroom/workflow/outcome.ts'
import { saveEdition } from '#newsroom/workflow/save-edition.ts'
import { type Call, handle } from '../../handle.ts'
import * as operations from '../../operations.ts'
import { presentEdition, presentOutcome } from '../../present.ts'

/** A conflict is answered with the text that is stored, so that the author can choose and nothing is lost. */
export const PUT = handle(
  operations.saveEdition,
  async ({ db, actor, id, body }) => {
    const outcome = presentOutcome(await saveEdition(db, actor, { editionId: id, ...body }))
    if (!outcome.ok) return outcome
    const { version, contentHash } = outcome.value.edition
    return done({ ...outcome.value, version, contentHash, missing: missingFrom(body.content) })
  },
  { code: 'stale_version', tell: storedText },
)

async function storedText({ db, actor, id }: Call<unknown>) {
  const found = await editionForAct(db, actor, id)
  if (!found) return {}
  const { version, contentHash, content } = found.edition
  const stored = { ...presentEdition(found.edition), content, sectionId: found.article.sectionId }
  return { stored, version, contentHash, content }
}
