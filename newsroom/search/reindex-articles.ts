import type { Database, Transaction } from '#db/connection.ts'
import { dropUnfindable, findableArticles, lockFindable, publishedContents } from '#db/queries/search-upkeep.ts'
import { storedContent } from '#newsroom/articles/content.ts'
import { indexArticle } from './index-article.ts'
import { termsFormat } from './search-terms.ts'

const batch = 50

/**
 * Makes what search knows anew from the published editions: of every article that readers may find, or with `outdated`
 * only where an older version of this program made it or nobody did. Forgets what they may not find. Short transactions,
 * so that the newsroom goes on publishing meanwhile. Answers how many articles were made anew and how many forgotten.
 */
export async function reindexArticles(
  db: Database,
  { outdated = false } = {},
): Promise<{ indexed: number; forgotten: number }> {
  const forgotten = await dropUnfindable(db)
  let indexed = 0
  let after: string | undefined
  for (;;) {
    const ids = await findableArticles(db, { after, limit: batch, ...(outdated && { olderThan: termsFormat }) })
    if (ids.length === 0) return { indexed, forgotten }
    indexed += await db.transaction(tx => reindex(tx, ids))
    after = ids.at(-1)
  }
}

async function reindex(tx: Transaction, ids: string[]): Promise<number> {
  // The acts lock the article first too: what is published or taken down meanwhile comes before or after, not between.
  const articles = await lockFindable(tx, ids)
  const contents = await publishedContents(tx, ids)
  for (const article of articles) {
    const content = contents.get(article.id)
    if (content === undefined) throw new Error(`article ${article.id} is public without a published edition`)
    await indexArticle(tx, article, storedContent(content))
  }
  return articles.length
}
