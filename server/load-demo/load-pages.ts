import { eq } from 'drizzle-orm'
import type { Database } from '#db/connection.ts'
import { articles } from '#db/schema/articles.ts'
import { bodyOf } from '#db/seed/demo/body.ts'
import { pages } from '#db/seed/demo/pages.ts'
import type { ContentInput } from '#newsroom/articles/content.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { approveEdition } from '#newsroom/workflow/approve-edition.ts'
import { createPage } from '#newsroom/workflow/create-page.ts'
import { submitEdition } from '#newsroom/workflow/submit-edition.ts'
import { accepted } from './accepted.ts'
import { backdateArticle, backdateEdition } from './backdate.ts'

/** Publishes the information pages through the acts; those that an interrupted load published already stay. */
export async function loadPages(db: Database, editor: Actor, approver: Actor): Promise<void> {
  for (const { page, title, at, body } of pages) {
    await db.transaction(async tx => {
      if ((await tx.$count(articles, eq(articles.page, page))) > 0) return
      const content = { title, body: bodyOf(body, withoutArticles) as ContentInput['body'] }
      const written = accepted(await createPage(tx, editor, { page, content }))
      const { id: editionId, version } = written.edition
      const { edition } = accepted(await submitEdition(tx, editor, { editionId, version }))
      const { contentHash } = edition
      accepted(await approveEdition(tx, approver, { editionId, version: edition.version, contentHash }))
      await backdateEdition(tx, editionId, at)
      await backdateArticle(tx, written.article.id, at)
    })
  }
}

const refuse = (key: string): never => {
  throw new Error(`an information page of the demo names ${key}`)
}
const withoutArticles = { link: refuse, figure: refuse }
