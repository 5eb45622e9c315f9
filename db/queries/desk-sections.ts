import { asc, eq } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { articles, sections } from '../schema/articles.ts'

/** The sections in the order in which people know them. */
export function allSections(db: Connection) {
  return db
    .select({ id: sections.id, slug: sections.slug, name: sections.name })
    .from(sections)
    .orderBy(asc(sections.position), asc(sections.name))
}

/** The section that an article is in. */
export async function sectionOfArticle(db: Connection, articleId: string): Promise<{ slug: string; name: string }> {
  const [section] = await db
    .select({ slug: sections.slug, name: sections.name })
    .from(sections)
    .innerJoin(articles, eq(articles.sectionId, sections.id))
    .where(eq(articles.id, articleId))
  if (!section) throw new Error(`article ${articleId} has no section`)
  return section
}
