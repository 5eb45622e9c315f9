import { and, desc, eq, inArray, isNotNull, ne, type SQL, sql } from 'drizzle-orm'
import type { Connection } from '#db/connection.ts'
import { articles, editions, sections } from '#db/schema/articles.ts'
import { media } from '#db/schema/media.ts'
import { pictureColumns, type StoredPicture } from './pictures.ts'

/** What stays in sight of a cover that is cut to a shape, in hundredths from the left and from the top. */
export type Focus = { x: number; y: number }

/** An article as a list shows it. Made of generated columns only: the text itself is never read for a list. */
export type ListedArticle = {
  id: string
  slug: string
  title: string
  standfirst: string
  byline: string
  publishedAt: Date
  section: { slug: string; name: string }
  cover: { alt: string; focus: Focus | null; picture: StoredPicture } | null
}

/** What a reader may find in a list. Written as the partial indexes articles_latest and …_in_section have it. */
export const listed = sql`${articles.visibility} = 'live' and ${articles.publishedAt} is not null`
const newestFirst = [desc(articles.publishedAt), desc(articles.id)]

/** The newest articles of the whole site. */
export function latestArticles(db: Connection, limit: number): Promise<ListedArticle[]> {
  const ids = db
    .select({ id: articles.id })
    .from(articles)
    .where(listed)
    .orderBy(...newestFirst)
    .limit(limit)
  return listedArticles(db, inArray(articles.id, ids))
}

/**
 * The newest articles of a section and its sub-sections, `offset` of them left out. Reads offset + limit index entries
 * of each section, whatever the number of articles; callers bound the offset.
 */
export function latestInSections(
  db: Connection,
  sectionIds: string[],
  page: { limit: number; offset?: number },
): Promise<ListedArticle[]> {
  if (sectionIds.length === 0) return Promise.resolve([])
  const { limit, offset = 0 } = page
  const newest = newestOfEach(sectionIds, limit + offset)
  const ids = sql`select newest.id from ${newest} order by newest.published_at desc, newest.id desc limit ${limit} offset ${offset}`
  return listedArticles(db, sql`${articles.id} in (${ids})`)
}

/** The newest `limit` articles of each section, for the blocks of the front page, newest first. */
export function latestOfEachSection(db: Connection, sectionIds: string[], limit: number): Promise<ListedArticle[]> {
  if (sectionIds.length === 0) return Promise.resolve([])
  return listedArticles(db, sql`${articles.id} in (select newest.id from ${newestOfEach(sectionIds, limit)})`)
}

/** The newest articles of a section other than the one that is being read. */
export function othersInSection(
  db: Connection,
  sectionId: string,
  articleId: string,
  limit: number,
): Promise<ListedArticle[]> {
  const ids = db
    .select({ id: articles.id })
    .from(articles)
    .where(and(listed, eq(articles.sectionId, sectionId), ne(articles.id, articleId)))
    .orderBy(...newestFirst)
    .limit(limit)
  return listedArticles(db, inArray(articles.id, ids))
}

/** How many articles a section and its sub-sections list, counted no further than `most`. */
export async function countInSections(db: Connection, sectionIds: string[], most: number): Promise<number> {
  if (sectionIds.length === 0) return 0
  const some = db
    .select({ one: sql`1` })
    .from(articles)
    .where(and(listed, inArray(articles.sectionId, sectionIds)))
    .limit(most)
    .as('some')
  const [row] = await db.select({ count: sql<number>`count(*)::int` }).from(some)
  return row?.count ?? 0
}

/** Those of the given articles that readers may see, newest first: for lists whose members another query chose. */
export function listedArticlesById(db: Connection, ids: string[]): Promise<ListedArticle[]> {
  if (ids.length === 0) return Promise.resolve([])
  return listedArticles(db, inArray(articles.id, ids))
}

function newestOfEach(sectionIds: string[], limit: number): SQL {
  return sql`unnest(${sql.param(sectionIds)}::uuid[]) wanted (section_id) cross join lateral (
    select id, published_at from articles
    where section_id = wanted.section_id and visibility = 'live' and published_at is not null
    order by published_at desc, id desc limit ${limit}) newest`
}

/**
 * The only way to a list: whatever a query of this folder chose, only live articles with a published edition come out,
 * newest first.
 */
export async function listedArticles(db: Connection, chosen: SQL): Promise<ListedArticle[]> {
  const rows = await db
    .select({
      id: articles.id,
      slug: articles.slug,
      title: editions.title,
      standfirst: editions.standfirst,
      byline: editions.byline,
      publishedAt: articles.publishedAt,
      section: { slug: sections.slug, name: sections.name },
      coverAlt: sql<
        string | null
      >`case when ${editions.cover} ->> 'decorative' = 'true' then '' else ${editions.cover} ->> 'alt' end`,
      focus: sql<Focus | null>`${editions.cover} -> 'focus'`,
      picture: pictureColumns,
    })
    .from(articles)
    .innerJoin(editions, and(eq(editions.articleId, articles.id), eq(editions.state, 'published')))
    .innerJoin(sections, eq(sections.id, articles.sectionId))
    .leftJoin(media, sql`${media.id} = (${editions.cover} ->> 'mediaId')::uuid`)
    .where(and(chosen, listed, isNotNull(articles.slug)))
    .orderBy(...newestFirst)
  return rows.map(({ coverAlt, focus, picture, ...row }) => ({
    ...row,
    slug: row.slug ?? '',
    title: row.title ?? '',
    standfirst: row.standfirst ?? '',
    byline: row.byline ?? '',
    publishedAt: row.publishedAt ?? new Date(0),
    cover: picture ? { alt: coverAlt ?? '', focus, picture } : null,
  }))
}
