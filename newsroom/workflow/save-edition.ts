import { and, eq, isNull } from 'drizzle-orm'
import type { Connection, Transaction } from '#db/connection.ts'
import { type ArticleRow, hashOfContent } from '#db/queries/edition-acts.ts'
import { articles, sections } from '#db/schema/articles.ts'
import { type ContentInput, contentSchema } from '#newsroom/articles/content.ts'
import { movePublicationEpoch } from '#newsroom/articles/publication-epoch.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import {
  type Changed,
  changeEdition,
  type EditionTarget,
  moveEdition,
  noApproval,
  now,
  referenceTo,
  stale,
} from './change-edition.ts'
import { RollBack } from './in-transaction.ts'
import { done, type Outcome, refused } from './outcome.ts'
import { recordEvent } from './record-event.ts'
import { writeContribution } from './write-contribution.ts'

export type Save = EditionTarget & {
  content: ContentInput
  /** Another section; only until the first publication, because readers would see the change unapproved. */
  sectionId?: string
}

/**
 * Keeps a text. An approval that the edition had is dropped, visibly, and whoever saves joins the contributors. Saving
 * what is already stored changes nothing and is no conflict: a retry after a lost answer succeeds.
 */
export function saveEdition(db: Connection, actor: Actor, input: Save): Promise<Outcome<Changed>> {
  const content = contentSchema.parse(input.content)
  return changeEdition(db, actor, 'edit', input.editionId, async (tx, { article, edition }) => {
    const sameSection = input.sectionId === undefined || input.sectionId === article.sectionId
    if (sameSection && (await hashOfContent(tx, content)) === edition.contentHash) return done({ article, edition })
    if (edition.version !== input.version) return refused(stale)

    const dropped = edition.state === 'approved' ? noApproval : {}
    const columns = { content, updatedBy: actor.id, updatedAt: now, ...dropped }
    const saved = await moveEdition(tx, 'edit', edition, input.version, columns)
    if (!saved) return refused(stale)
    await writeContribution(tx, actor, saved, content)
    const placed = sameSection ? article : await moveToSection(tx, article, input.sectionId)
    const data = {
      number: saved.number,
      version: saved.version,
      ...(saved.state !== edition.state && { fromState: edition.state }),
      ...(saved.state === 'submitted' && { inReview: true }),
    }
    await recordEvent(tx, actor, { type: 'edition.saved', ...referenceTo(saved), data })
    if (edition.state === 'approved') await movePublicationEpoch(tx)
    return done({ article: placed, edition: saved })
  })
}

async function moveToSection(tx: Transaction, article: ArticleRow, sectionId: string | undefined): Promise<ArticleRow> {
  const [section] = await tx
    .select({ id: sections.id })
    .from(sections)
    .where(eq(sections.id, sectionId ?? ''))
  if (!section) throw new RollBack({ code: 'invalid', message: 'Chuyên mục này không có.' })
  const [moved] = await tx
    .update(articles)
    .set({ sectionId: section.id })
    .where(and(eq(articles.id, article.id), isNull(articles.publishedAt), isNull(articles.page)))
    .returning()
  if (!moved) throw new RollBack({ code: 'invalid', message: 'Bài đã đăng thì không đổi chuyên mục khi sửa bản thảo.' })
  return moved
}
