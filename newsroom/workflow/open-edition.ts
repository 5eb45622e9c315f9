import { eq, max } from 'drizzle-orm'
import type { Connection } from '#db/connection.ts'
import { articleForAct, lockArticle, publishedEdition } from '#db/queries/edition-acts.ts'
import { editions } from '#db/schema/articles.ts'
import { storedContent } from '#newsroom/articles/content.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { normaliseText } from '#newsroom/text/normalise.ts'
import { type Changed, notFound, referenceTo } from './change-edition.ts'
import { inTransaction } from './in-transaction.ts'
import { alreadyOpen, mayOpenEdition } from './may-open-edition.ts'
import { done, type Outcome, refused } from './outcome.ts'
import { readReason } from './reason.ts'
import { recordEvent } from './record-event.ts'
import { writeContribution } from './write-contribution.ts'

/**
 * Opens a new draft on the published text, for a correction or an update; readers keep what they have until it is
 * published. The note is what readers will be told; a correction must have one. An article has one open edition at most.
 */
export async function openEdition(
  db: Connection,
  actor: Actor,
  input: { articleId: string; kind: 'correction' | 'update'; note: string },
): Promise<Outcome<Changed>> {
  const read = input.kind === 'correction' ? readReason(input.note) : { reason: normaliseText(input.note).trim() }
  if ('refusal' in read) return refused(read.refusal)
  return inTransaction(db, async tx => {
    await lockArticle(tx, input.articleId)
    const article = await articleForAct(tx, actor, input.articleId)
    const published = article && (await publishedEdition(tx, article.id))
    if (!article) return refused(notFound)
    // Whether another edition is open, the insert finds out: only the index knows what commits at the same moment.
    const subject = { visibility: article.visibility, isPublished: published !== undefined, hasOpenEdition: false }
    const refusals = mayOpenEdition(subject)
    if (!published || refusals.length > 0) return refused(...refusals)
    const content = storedContent(published.content)
    const [last] = await tx
      .select({ number: max(editions.number) })
      .from(editions)
      .where(eq(editions.articleId, article.id))
    const [opened] = await tx
      .insert(editions)
      .values({
        articleId: article.id,
        number: (last?.number ?? 0) + 1,
        kind: input.kind,
        note: read.reason || null,
        content,
        createdBy: actor.id,
        updatedBy: actor.id,
      })
      .onConflictDoNothing()
      .returning()
    if (!opened) return refused(alreadyOpen)
    await writeContribution(tx, actor, opened, content)
    const data = { kind: input.kind, note: opened.note }
    await recordEvent(tx, actor, { type: 'edition.opened', ...referenceTo(opened), data })
    return done({ article, edition: opened })
  })
}
