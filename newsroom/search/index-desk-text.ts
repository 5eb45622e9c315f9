import { sql } from 'drizzle-orm'
import type { Database, Transaction } from '#db/connection.ts'
import { lockOutdatedDeskTexts } from '#db/queries/desk-list-upkeep.ts'
import { deskSearch } from '#db/schema/desk-list.ts'
import { type Content, storedContent } from '#newsroom/articles/content.ts'
import { searchTerms, termsFormat } from './search-terms.ts'

const batch = 50

/** Lets the desk find an article by what was just saved of it, drafts included. Part of every act that keeps a text. */
export async function indexDeskText(tx: Transaction, articleId: string, content: Content): Promise<void> {
  const row = { terms: sql`${searchTerms(content).terms}::tsvector`, format: termsFormat }
  await tx
    .insert(deskSearch)
    .values({ articleId, ...row })
    .onConflictDoUpdate({ target: deskSearch.articleId, set: row })
}

/**
 * Makes what the desk finds articles by anew where an older version of this program made it or nobody did. Short
 * transactions, so that people go on writing meanwhile. Answers of how many articles.
 */
export async function reindexDeskTexts(db: Database): Promise<number> {
  let indexed = 0
  for (;;) {
    const made = await db.transaction(async tx => {
      const outdated = await lockOutdatedDeskTexts(tx, { olderThan: termsFormat, limit: batch })
      for (const { articleId, content } of outdated) await indexDeskText(tx, articleId, storedContent(content))
      return outdated.length
    })
    if (made === 0) return indexed
    indexed += made
  }
}
