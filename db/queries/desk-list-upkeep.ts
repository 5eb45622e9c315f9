import { asc, eq, inArray, isNull, lt, or } from 'drizzle-orm'
import type { Transaction } from '../connection.ts'
import { articles, editions } from '../schema/articles.ts'
import { deskList, deskSearch } from '../schema/desk-list.ts'

/**
 * Current texts of articles whose terms for the desk are of an older format or missing, `limit` at most. The articles
 * are locked until the transaction ends, as every act locks them: no save comes between the reading and the writing.
 */
export async function lockOutdatedDeskTexts(
  tx: Transaction,
  { olderThan, limit }: { olderThan: number; limit: number },
): Promise<{ articleId: string; content: unknown }[]> {
  const outdated = tx
    .select({ id: deskList.articleId })
    .from(deskList)
    .leftJoin(deskSearch, eq(deskSearch.articleId, deskList.articleId))
    .where(or(isNull(deskSearch.format), lt(deskSearch.format, olderThan)))
    .orderBy(asc(deskList.articleId))
    .limit(limit)
  const locked = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(inArray(articles.id, outdated))
    .orderBy(asc(articles.id))
    .for('no key update')
  if (locked.length === 0) return []
  // Read after the lock was had, so that it is what the last save left.
  return tx
    .select({ articleId: deskList.articleId, content: editions.content })
    .from(deskList)
    .innerJoin(editions, eq(editions.id, deskList.editionId))
    .where(
      inArray(
        deskList.articleId,
        locked.map(({ id }) => id),
      ),
    )
}
