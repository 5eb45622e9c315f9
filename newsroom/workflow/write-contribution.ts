import { eq, sql } from 'drizzle-orm'
import type { Transaction } from '#db/connection.ts'
import type { EditionRow } from '#db/queries/edition-acts.ts'
import { editionContributors } from '#db/schema/articles.ts'
import { editionMedia } from '#db/schema/media.ts'
import { editionRevisions } from '#db/schema/revisions.ts'
import type { Content } from '#newsroom/articles/content.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { indexDeskText } from '#newsroom/search/index-desk-text.ts'
import { usableMedia } from './usable-media.ts'
import { refuseForeignPolls } from './usable-polls.ts'

/**
 * What goes with every change of a text: it is kept as a revision, its author joins the contributors, the desk finds it by
 * its words, its pictures are noted as used.
 */
export async function writeContribution(
  tx: Transaction,
  actor: Actor,
  edition: EditionRow,
  content: Content,
): Promise<void> {
  const used = await usableMedia(tx, actor, edition.articleId, content)
  await tx
    .insert(editionRevisions)
    .values({ editionId: edition.id, version: edition.version, content, savedBy: actor.id })
  await tx
    .insert(editionContributors)
    .values({ editionId: edition.id, userId: actor.id })
    .onConflictDoUpdate({
      target: [editionContributors.editionId, editionContributors.userId],
      set: { lastAt: sql`now()` },
    })
  await refuseForeignPolls(tx, content)
  await indexDeskText(tx, edition.articleId, content)
  await tx.delete(editionMedia).where(eq(editionMedia.editionId, edition.id))
  if (used.length === 0) return
  await tx
    .insert(editionMedia)
    .values(used.map(mediaId => ({ editionId: edition.id, mediaId, articleId: edition.articleId })))
}
