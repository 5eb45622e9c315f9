import { eq, sql } from 'drizzle-orm'
import type { Transaction } from '#db/connection.ts'
import { articles } from '#db/schema/articles.ts'
import { type CatalogueKind, catalogueEntries } from '#db/schema/catalogue.ts'
import { bylineParts } from './byline.ts'
import type { Content } from './content.ts'
import { plainSlug } from './slug.ts'

export type CatalogueEntry = { kind: CatalogueKind; slug: string; name: string }

/** Under what readers find this text: its tags, its authors and the day that it is about, each once. */
export function catalogueEntriesOf(content: Pick<Content, 'tags' | 'byline' | 'eventDate'>): CatalogueEntry[] {
  const named = (kind: CatalogueKind) => (name: string) => ({ kind, name, slug: plainSlug(name) })
  const authors = bylineParts(content.byline).filter(part => part.isName)
  const entries = [
    ...content.tags.map(named('tag')),
    ...authors.map(({ text }) => text).map(named('author')),
    ...(content.eventDate ? [content.eventDate].map(named('day')) : []),
  ]
  // "Dân vận khéo" and "dân vận khéo" are one tag.
  const byAddress = new Map(entries.map(entry => [`${entry.kind} ${entry.slug}`, entry]))
  return [...byAddress.values()].filter(({ slug }) => slug !== '')
}

/** Enters a published article under what its new text says, and under nothing else. */
export async function enterInCatalogue(tx: Transaction, articleId: string, content: Content): Promise<void> {
  await removeFromCatalogue(tx, articleId)
  const entries = catalogueEntriesOf(content)
  if (entries.length === 0) return
  // Taken inside the database: a Date would lose the microseconds.
  const publishedAt = sql<Date>`(select ${articles.publishedAt} from ${articles} where ${articles.id} = ${articleId})`
  await tx.insert(catalogueEntries).values(entries.map(entry => ({ ...entry, articleId, publishedAt })))
}

/** Leaves nothing of an article in the catalogue. */
export async function removeFromCatalogue(tx: Transaction, articleId: string): Promise<void> {
  await tx.delete(catalogueEntries).where(eq(catalogueEntries.articleId, articleId))
}

/** An article's tags with the pages that list what else carries them, each once. */
export function tagLinks(tags: string[]): { name: string; href: string }[] {
  const entries = catalogueEntriesOf({ tags, byline: '', eventDate: null })
  return entries.map(({ name, slug }) => ({ name, href: cataloguePath('tag', slug) }))
}

/** Where an author's articles are listed; null for a name that no address can be made of. */
export function authorPath(name: string): string | null {
  const slug = plainSlug(name)
  return slug ? cataloguePath('author', slug) : null
}

/** The page that lists what stands under a tag or by an author. */
export function cataloguePath(kind: 'tag' | 'author', slug: string): string {
  return kind === 'tag' ? `/the/${slug}` : `/tac-gia/${slug}`
}
