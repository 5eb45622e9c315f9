import { and, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Connection } from '#db/connection.ts'
import { articles } from '#db/schema/articles.ts'
import { type CatalogueKind, catalogueEntries } from '#db/schema/catalogue.ts'
import { type ListedArticle, listedArticles } from './article-lists.ts'

// No question here asks whether an article is live: what is taken down has no entries, and listedArticles asks again.

/** How the newest article under this tag or by this author writes the name; undefined when there is none. */
export async function catalogueName(db: Connection, kind: CatalogueKind, slug: string): Promise<string | undefined> {
  const [newest] = await db
    .select({ name: catalogueEntries.name })
    .from(catalogueEntries)
    .where(under(kind, slug))
    .orderBy(...newestFirst)
    .limit(1)
  return newest?.name
}

/** The newest articles under a tag or by an author, `offset` of them left out; reads offset + limit index entries. */
export function latestUnder(
  db: Connection,
  kind: CatalogueKind,
  slug: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<ListedArticle[]> {
  const ids = db
    .select({ id: catalogueEntries.articleId })
    .from(catalogueEntries)
    .where(under(kind, slug))
    .orderBy(...newestFirst)
    .limit(limit)
    .offset(offset)
  return listedArticles(db, inArray(articles.id, ids))
}

/** How many articles stand under a tag or an author, counted no further than `most`. */
export async function countUnder(db: Connection, kind: CatalogueKind, slug: string, most: number): Promise<number> {
  const some = db.select({ one: sql`1` }).from(catalogueEntries).where(under(kind, slug)).limit(most).as('some')
  const [row] = await db.select({ count: sql<number>`count(*)::int` }).from(some)
  return row?.count ?? 0
}

// Of every tag only so many of its newest articles are looked at: a tag that everything carries tells nothing.
const newestOfTag = 30

/**
 * The articles that have most in common with this one: shared tags, each counting once, the same day counting for two,
 * the same section deciding between equals, then the newer. Reads at most 30 entries of each tag.
 */
export async function relatedArticles(db: Connection, articleId: string, limit: number): Promise<ListedArticle[]> {
  const { rows } = await db.execute<{ id: string }>(sql`
    select near.article_id as id
    from catalogue_entries mine
      cross join lateral (
        select article_id, published_at from catalogue_entries
        where kind = mine.kind and slug = mine.slug
        order by published_at desc, article_id desc limit ${newestOfTag}) near
      join articles this on this.id = mine.article_id
      join articles other on other.id = near.article_id
    where mine.article_id = ${articleId} and mine.kind in ('tag', 'day') and near.article_id <> mine.article_id
    group by near.article_id, near.published_at, other.section_id, this.section_id
    order by sum(case mine.kind when 'day' then 2 else 1 end) desc, other.section_id = this.section_id desc,
      near.published_at desc, near.article_id desc
    limit ${limit}`)
  const ids = rows.map(({ id }) => id)
  const found = ids.length > 0 ? await listedArticles(db, inArray(articles.id, ids)) : []
  return found.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
}

function under(kind: CatalogueKind, slug: string): SQL | undefined {
  return and(eq(catalogueEntries.kind, kind), eq(catalogueEntries.slug, slug))
}

const newestFirst = [desc(catalogueEntries.publishedAt), desc(catalogueEntries.articleId)]
