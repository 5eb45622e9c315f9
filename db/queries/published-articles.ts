import { and, asc, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm'
import type { Connection } from '#db/connection.ts'
import { articleSlugs, articles, editions, sections } from '#db/schema/articles.ts'
import type { Section } from './sections.ts'

/** What stands behind an address. Only `live` carries a text: of everything else no reader may see one. */
export type ArticleAtSlug =
  | { status: 'live'; article: PublishedArticle }
  | { status: 'withdrawn'; title: string; notice: string; withdrawnAt: Date | null; section: Section }
  | { status: 'removed' }
  | { status: 'moved'; slug: string }

export type PublishedArticle = {
  id: string
  slug: string
  /** Of its short address, /b/{number}. */
  shortNumber: number | null
  section: Section
  publishedAt: Date
  /** When the edition that is being read replaced an earlier one; equal to publishedAt for the first. */
  editionPublishedAt: Date
  /** editions.content as it was approved; newsroom/articles/content.ts describes it. */
  content: unknown
}

/** A correction or update that readers were told about. */
export type CorrectionNote = { kind: 'correction' | 'update'; note: string; publishedAt: Date }

/** What a reader finds under /bai-viet/{slug}; undefined where nothing was ever published. */
export async function articleAtSlug(db: Connection, slug: string): Promise<ArticleAtSlug | undefined> {
  const [row] = await db
    .select({
      id: articles.id,
      slug: articles.slug,
      shortNumber: articles.shortNumber,
      visibility: articles.visibility,
      publishedAt: articles.publishedAt,
      notice: articles.publicNotice,
      takenDownAt: articles.takenDownAt,
      section: sectionColumns,
      title: editions.title,
      editionPublishedAt: editions.publishedAt,
      // The text leaves the database for live articles only.
      content: sql<unknown>`case when ${articles.visibility} = 'live' then ${editions.content} end`,
    })
    .from(articles)
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .innerJoin(editions, and(eq(editions.articleId, articles.id), eq(editions.state, 'published')))
    .where(and(eq(articles.slug, slug), isNotNull(articles.publishedAt)))
  if (!row) return formerSlug(db, slug)
  const { id, section, publishedAt, shortNumber } = row
  switch (row.visibility) {
    case 'removed':
      return { status: 'removed' }
    case 'withdrawn':
      return {
        status: 'withdrawn',
        title: row.title ?? '',
        notice: row.notice ?? '',
        withdrawnAt: row.takenDownAt,
        section,
      }
    case 'live': {
      if (!publishedAt) return undefined
      const editionPublishedAt = row.editionPublishedAt ?? publishedAt
      return {
        status: 'live',
        article: { id, slug, shortNumber, section, publishedAt, editionPublishedAt, content: row.content },
      }
    }
  }
}

/** Where a short address leads today; undefined where nothing was ever published. */
export async function addressOfNumber(
  db: Connection,
  number: number,
): Promise<{ slug: string; isRemoved: boolean } | undefined> {
  const [row] = await db
    .select({ slug: articles.slug, visibility: articles.visibility })
    .from(articles)
    .where(and(eq(articles.shortNumber, number), isNotNull(articles.publishedAt)))
  return row?.slug ? { slug: row.slug, isRemoved: row.visibility === 'removed' } : undefined
}

const sectionColumns = {
  id: sections.id,
  slug: sections.slug,
  name: sections.name,
  description: sections.description,
  parentId: sections.parentId,
}

/** An earlier address leads to today's; that of a removed article says removed, so that it reveals nothing new. */
async function formerSlug(db: Connection, slug: string): Promise<ArticleAtSlug | undefined> {
  const [row] = await db
    .select({ slug: articles.slug, visibility: articles.visibility })
    .from(articleSlugs)
    .innerJoin(articles, eq(articles.id, articleSlugs.articleId))
    .where(and(eq(articleSlugs.slug, slug), isNotNull(articles.publishedAt)))
  if (row?.visibility === 'removed') return { status: 'removed' }
  return row?.slug && row.slug !== slug ? { status: 'moved', slug: row.slug } : undefined
}

/** The notes of an article's corrections and updates that readers have seen, oldest first; none unless it is live. */
export async function correctionNotes(db: Connection, articleId: string): Promise<CorrectionNote[]> {
  const rows = await db
    .select({ kind: editions.kind, note: editions.note, publishedAt: editions.publishedAt })
    .from(editions)
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .where(
      and(
        eq(editions.articleId, articleId),
        eq(articles.visibility, 'live'),
        inArray(editions.state, ['published', 'superseded']),
        ne(editions.kind, 'original'),
      ),
    )
    .orderBy(asc(editions.number))
  return rows.flatMap(({ kind, note, publishedAt }) =>
    kind !== 'original' && note && publishedAt ? [{ kind, note, publishedAt }] : [],
  )
}
