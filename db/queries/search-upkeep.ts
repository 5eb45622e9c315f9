import { and, asc, eq, gt, inArray, isNotNull, isNull, lt, or, sql } from 'drizzle-orm'
import type { Connection, Transaction } from '#db/connection.ts'
import { articleSearch, articles } from '#db/schema/articles.ts'

const findable = and(eq(articles.visibility, 'live'), isNotNull(articles.publishedAt))

/**
 * Ids of articles that readers may find, in order, those behind `after`. With `olderThan`, only those whose terms are of
 * an older format or missing.
 */
export async function findableArticles(
  db: Connection,
  { after, olderThan, limit }: { after: string | undefined; olderThan?: number; limit: number },
): Promise<string[]> {
  const rows = await db
    .select({ id: articles.id })
    .from(articles)
    .leftJoin(articleSearch, eq(articleSearch.articleId, articles.id))
    .where(
      and(
        findable,
        after === undefined ? undefined : gt(articles.id, after),
        olderThan === undefined ? undefined : or(isNull(articleSearch.format), lt(articleSearch.format, olderThan)),
      ),
    )
    .orderBy(asc(articles.id))
    .limit(limit)
  return rows.map(({ id }) => id)
}

/** Those of the articles that readers may find, locked until the transaction ends. */
export function lockFindable(tx: Transaction, ids: string[]) {
  return tx
    .select({ id: articles.id, sectionId: articles.sectionId, publishedAt: articles.publishedAt })
    .from(articles)
    .where(and(inArray(articles.id, ids), findable))
    .orderBy(asc(articles.id))
    .for('update')
}

/** Deletes the terms of articles that readers may not find; answers of how many. */
export async function dropUnfindable(db: Connection): Promise<number> {
  const dropped = await db
    .delete(articleSearch)
    .where(
      sql`not exists (${db
        .select({ one: sql`1` })
        .from(articles)
        .where(and(eq(articles.id, articleSearch.articleId), findable))})`,
    )
    .returning({ id: articleSearch.articleId })
  return dropped.length
}

/** The content of the published editions of these articles, by article. */
export async function publishedContents(db: Connection, articleIds: string[]): Promise<Map<string, unknown>> {
  if (articleIds.length === 0) return new Map()
  const { rows } = await db.execute<{ id: string; content: unknown }>(sql`
    select article_id as id, content from editions
    where article_id = any(${sql.param(articleIds)}::uuid[]) and state = 'published'`)
  return new Map(rows.map(({ id, content }) => [id, content]))
}
