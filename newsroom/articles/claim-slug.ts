import { eq } from 'drizzle-orm'
import type { Transaction } from '#db/connection.ts'
import { articleSlugs, articles } from '#db/schema/articles.ts'
import { slugOf } from './slug.ts'

/**
 * The slug of an article that is being published: the one it has, or at the first publication one made from its title
 * and reserved for ever, with a number behind it when another article has or had the same.
 */
export async function claimSlug(tx: Transaction, articleId: string, title: string): Promise<string> {
  const [article] = await tx.select({ slug: articles.slug }).from(articles).where(eq(articles.id, articleId))
  if (article?.slug) return article.slug
  const base = slugOf(title)
  for (let attempt = 1; ; attempt++) {
    const slug = attempt === 1 ? base : `${base}-${attempt}`
    const claimed = await tx.insert(articleSlugs).values({ slug, articleId }).onConflictDoNothing().returning()
    if (claimed.length > 0) return slug
  }
}
