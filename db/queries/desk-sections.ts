import { asc } from 'drizzle-orm'
import type { Connection } from '../connection.ts'
import { sections } from '../schema/articles.ts'

/** The sections in the order in which people know them. */
export function allSections(db: Connection) {
  return db
    .select({ id: sections.id, slug: sections.slug, name: sections.name })
    .from(sections)
    .orderBy(asc(sections.position), asc(sections.name))
}
