import { eq, sql } from 'drizzle-orm'
import type { Transaction } from '#db/connection.ts'
import { articleSearch } from '#db/schema/articles.ts'
import type { Content } from '#newsroom/articles/content.ts'
import { searchTerms, termsFormat } from './search-terms.ts'

type Published = { id: string; sectionId: string; publishedAt: Date | null }

/** Lets readers find an article by what its published edition says. Part of the act that publishes it. */
export async function indexArticle(tx: Transaction, article: Published, content: Content): Promise<void> {
  const { id: articleId, sectionId, publishedAt } = article
  if (!publishedAt) throw new Error(`article ${articleId} is not published and must not be found`)
  const made = searchTerms(content)
  const row = {
    sectionId,
    publishedAt,
    terms: sql`${made.terms}::tsvector`,
    headTerms: sql`${made.headTerms}::tsvector`,
    format: termsFormat,
  }
  await tx
    .insert(articleSearch)
    .values({ articleId, ...row })
    .onConflictDoUpdate({ target: articleSearch.articleId, set: row })
}

/** Readers find this article no longer. Part of the acts that take it down. */
export async function forgetArticle(tx: Transaction, articleId: string): Promise<void> {
  await tx.delete(articleSearch).where(eq(articleSearch.articleId, articleId))
}
