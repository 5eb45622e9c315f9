import { and, eq, inArray } from 'drizzle-orm'
import type { Connection } from '#db/connection.ts'
import { articles, editions } from '#db/schema/articles.ts'
import { listed } from './article-lists.ts'

export type PublishedText = {
  /** editions.content as it was approved; newsroom/articles/content.ts describes it. */
  content: unknown
  /** When the edition that is being read replaced an earlier one; equal to the first publication for the first. */
  editionPublishedAt: Date
}

/** The texts that readers see of these articles, by article id. Of those that no reader may see there is none. */
export async function publishedTexts(db: Connection, articleIds: string[]): Promise<Map<string, PublishedText>> {
  if (articleIds.length === 0) return new Map()
  const rows = await db
    .select({
      id: articles.id,
      content: editions.content,
      publishedAt: articles.publishedAt,
      editionPublishedAt: editions.publishedAt,
    })
    .from(articles)
    .innerJoin(editions, and(eq(editions.articleId, articles.id), eq(editions.state, 'published')))
    .where(and(inArray(articles.id, articleIds), listed))
  return new Map(
    rows.map(({ id, content, publishedAt, editionPublishedAt }) => [
      id,
      { content, editionPublishedAt: editionPublishedAt ?? publishedAt ?? new Date(0) },
    ]),
  )
}
