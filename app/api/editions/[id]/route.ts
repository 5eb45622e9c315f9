import { editionForAct } from '#db/queries/edition-acts.ts'
import { missingFrom } from '#newsroom/articles/completeness.ts'
import { done } from '#newsroom/workflow/outcome.ts'
import { saveEdition } from '#newsroom/workflow/save-edition.ts'
import { type Call, handle } from '../../handle.ts'
import * as operations from '../../operations.ts'
import { presentArticle, presentEdition, presentStored } from '../../present.ts'
import { refuseAllBut } from '../../refuse-all-but.ts'

/** A conflict is answered with the text that is stored, so that the author can choose and nothing is lost. */
export const PUT = handle(
  operations.saveEdition,
  async ({ db, actor, id, body }) => {
    const saved = await saveEdition(db, actor, { editionId: id, ...body })
    if (!saved.ok) return saved
    const missing = missingFrom(body.content, saved.value.article)
    const { article, edition } = saved.value
    const { version, contentHash } = edition
    return done({ article: presentArticle(article), edition: presentEdition(edition), version, contentHash, missing })
  },
  { code: 'stale_version', tell: storedText },
)

async function storedText({ db, actor, id }: Call<unknown>) {
  const found = await editionForAct(db, actor, id)
  if (!found) return {}
  const { version, contentHash, content } = found.edition
  return { stored: presentStored(found), version, contentHash, content }
}

export const { GET, POST, PATCH, DELETE, OPTIONS } = refuseAllBut('PUT')
