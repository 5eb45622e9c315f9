import { and, asc, desc, eq, isNotNull, sql } from 'drizzle-orm'
import type { Connection } from '#db/connection.ts'
import { articles, editions } from '#db/schema/articles.ts'
import { listed } from './article-lists.ts'

/** A part of the sitemap; `changedAt` moves when one of its articles is published anew, withdrawn or removed. */
export type SitemapPart = { part: number; changedAt: Date }

/** An article as the sitemap names it. */
export type SitemapArticle = { slug: string; changedAt: Date }

/** An article as the news sitemap names it. */
export type NewsArticle = { slug: string; title: string; publishedAt: Date }

/** The parts that list anything, oldest articles first. Costs two index entries a part, however many articles it has. */
export async function sitemapParts(db: Connection): Promise<SitemapPart[]> {
  const { rows } = await db.execute<{ part: number; changed_at: Date | string }>(sql`
    select part, newest.changed_at
    from generate_series(1, (select max(sitemap_part) from articles where sitemap_part is not null)) part
    cross join lateral (
      select changed_at from articles where sitemap_part = part
      order by changed_at desc limit 1) newest
    where exists (select 1 from articles where sitemap_part = part and visibility = 'live')
    order by part`)
  return rows.map(({ part, changed_at }) => ({ part, changedAt: new Date(changed_at) }))
}

/** The live articles of a part, at most 10,000, those that changed last first. None where there is no such part. */
export async function articlesInSitemap(db: Connection, part: number): Promise<SitemapArticle[]> {
  const rows = await db
    .select({ slug: articles.slug, changedAt: articles.changedAt, publishedAt: articles.publishedAt })
    .from(articles)
    .where(and(listed, isNotNull(articles.slug), eq(articles.sitemapPart, part)))
    .orderBy(desc(articles.changedAt), asc(articles.id))
  return rows.map(({ slug, changedAt, publishedAt }) => ({
    slug: slug ?? '',
    changedAt: changedAt ?? publishedAt ?? new Date(0),
  }))
}

/** The newest articles first published within the last `hours`, by the database's clock: at most `limit`. */
export async function articlesSince(db: Connection, hours: number, limit: number): Promise<NewsArticle[]> {
  const rows = await db
    .select({ slug: articles.slug, title: editions.title, publishedAt: articles.publishedAt })
    .from(articles)
    .innerJoin(editions, and(eq(editions.articleId, articles.id), eq(editions.state, 'published')))
    .where(
      and(listed, isNotNull(articles.slug), sql`${articles.publishedAt} > now() - make_interval(hours => ${hours})`),
    )
    .orderBy(desc(articles.publishedAt), desc(articles.id))
    .limit(limit)
  return rows.map(({ slug, title, publishedAt }) => ({
    slug: slug ?? '',
    title: title ?? '',
    publishedAt: publishedAt ?? new Date(0),
  }))
}
