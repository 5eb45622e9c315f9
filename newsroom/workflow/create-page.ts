import type { Connection } from '#db/connection.ts'
import { allSections } from '#db/queries/sections.ts'
import { articles, editions } from '#db/schema/articles.ts'
import { type ContentInput, contentSchema } from '#newsroom/articles/content.ts'
import { informationPage } from '#newsroom/articles/information-pages.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { type Changed, referenceTo } from './change-edition.ts'
import { inTransaction } from './in-transaction.ts'
import { done, type Outcome, type Refusal, refused } from './outcome.ts'
import { recordEvent } from './record-event.ts'
import { writeContribution } from './write-contribution.ts'

/** Why this person may not begin an information page; an empty list is permission. */
export function mayCreatePage(actor: Pick<Actor, 'role'>): Refusal[] {
  if (actor.role === 'editor' || actor.role === 'leader') return []
  return [{ code: 'forbidden', message: 'Trang thông tin do biên tập viên và lãnh đạo tạo và sửa.' }]
}

/**
 * Begins an information page (giới thiệu, liên hệ …) with its first draft. From there on it goes the way of every
 * article: review, approval, new editions. Each path has one page at most.
 */
export async function createPage(
  db: Connection,
  actor: Actor,
  input: { page: string; content?: ContentInput },
): Promise<Outcome<Changed>> {
  const refusals = mayCreatePage(actor)
  if (refusals.length > 0) return refused(...refusals)
  const known = informationPage(input.page)
  if (!known) return refused({ code: 'invalid', message: 'Không có trang thông tin nào ở địa chỉ này.' })
  const content = contentSchema.parse(input.content ?? { title: known.name })
  return inTransaction(db, async tx => {
    // Every article belongs to a section; that of a page is shown nowhere.
    const [section] = await allSections(tx)
    if (!section) return refused({ code: 'invalid', message: 'Cần có ít nhất một chuyên mục trước khi tạo trang.' })
    const [article] = await tx
      .insert(articles)
      .values({ page: known.page, sectionId: section.id, createdBy: actor.id })
      .onConflictDoNothing({ target: articles.page })
      .returning()
    if (!article) {
      return refused({ code: 'already_there', message: `Trang “${known.name}” đã có; hãy mở bản mới của trang ấy.` })
    }
    const [edition] = await tx
      .insert(editions)
      .values({ articleId: article.id, number: 1, content, createdBy: actor.id, updatedBy: actor.id })
      .returning()
    if (!edition) throw new Error('the new edition was not returned')
    await writeContribution(tx, actor, edition, content)
    await recordEvent(tx, actor, { type: 'page.created', ...referenceTo(edition), data: { page: known.page } })
    return done({ article, edition })
  })
}
