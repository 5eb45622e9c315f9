import { eq } from 'drizzle-orm'
import type { Connection } from '#db/connection.ts'
import { articles, editions, sections } from '#db/schema/articles.ts'
import { type ContentInput, contentSchema } from '#newsroom/articles/content.ts'
import type { Actor } from '#newsroom/people/actor.ts'
import { type Beginning, beginWithTemplate } from '#newsroom/templates/begin-with-template.ts'
import { type Changed, referenceTo } from './change-edition.ts'
import { inTransaction } from './in-transaction.ts'
import { done, type Outcome, refused } from './outcome.ts'
import { recordEvent } from './record-event.ts'
import { writeContribution } from './write-contribution.ts'

/** Begins an article with its first draft. Whoever works on texts may: reporters, editors and leaders. */
export async function createArticle(
  db: Connection,
  actor: Actor,
  input: { sectionId: string; content: ContentInput; template?: string | undefined },
): Promise<Outcome<Changed>> {
  if (actor.role === 'admin') {
    return refused({ code: 'forbidden', message: 'Tài khoản quản trị không viết bài.' })
  }
  const written = contentSchema.parse(input.content)
  return inTransaction(db, async tx => {
    const [section] = await tx.select({ id: sections.id }).from(sections).where(eq(sections.id, input.sectionId))
    if (!section) return refused({ code: 'invalid', message: 'Chuyên mục này không có.' })
    const begun: Beginning | undefined =
      input.template === undefined
        ? { content: written, checks: [] }
        : await beginWithTemplate(tx, input.template, written)
    if (!begun) return refused({ code: 'invalid', message: 'Mẫu bài này không còn. Hãy tải lại trang rồi chọn lại.' })
    const { content, checks: templateChecks } = begun
    const [article] = await tx
      .insert(articles)
      .values({ sectionId: section.id, templateChecks, createdBy: actor.id })
      .returning()
    if (!article) throw new Error('the new article was not returned')
    const [edition] = await tx
      .insert(editions)
      .values({ articleId: article.id, number: 1, content, createdBy: actor.id, updatedBy: actor.id })
      .returning()
    if (!edition) throw new Error('the new edition was not returned')
    await writeContribution(tx, actor, edition, content)
    await recordEvent(tx, actor, {
      type: 'article.created',
      ...referenceTo(edition),
      ...(input.template !== undefined && { data: { template: input.template } }),
    })
    return done({ article, edition })
  })
}
