import { asc, eq } from 'drizzle-orm'
import type { Connection } from '#db/connection.ts'
import { articles, sections } from '#db/schema/articles.ts'

export type Section = { id: string; slug: string; name: string; description: string; parentId: string | null }

const columns = {
  id: sections.id,
  slug: sections.slug,
  name: sections.name,
  description: sections.description,
  parentId: sections.parentId,
}

/** All sections in the order in which people know them, that of the navigation. */
export function allSections(db: Connection): Promise<Section[]> {
  return db.select(columns).from(sections).orderBy(asc(sections.position), asc(sections.name))
}

/** The section with this slug, or undefined. */
export async function sectionBySlug(db: Connection, slug: string): Promise<Section | undefined> {
  const [section] = await db.select(columns).from(sections).where(eq(sections.slug, slug))
  return section
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
