import type { Connection } from '#db/connection.ts'
import { othersInSection } from '#db/queries/article-lists.ts'
import { relatedArticles } from '#db/queries/catalogue.ts'
import { neighboursInSection } from '#db/queries/neighbours.ts'
import { type ArticleCard, articleCard } from './article-card.ts'

export type NearbyArticles = {
  older: ArticleCard | undefined
  newer: ArticleCard | undefined
  related: ArticleCard[]
  inSection: ArticleCard[]
}

const atMost = 4

/** What to read after an article: its neighbours, what shares its subject, and the newest of its section beside those. */
export async function nearbyArticles(
  db: Connection,
  article: { id: string; section: { id: string } },
): Promise<NearbyArticles> {
  const [{ older, newer }, related, others] = await Promise.all([
    neighboursInSection(db, article.id),
    relatedArticles(db, article.id, atMost),
    othersInSection(db, article.section.id, article.id, 2 * atMost),
  ])
  const named = new Set(related.map(({ id }) => id))
  return {
    older: older && articleCard(older),
    newer: newer && articleCard(newer),
    related: related.map(articleCard),
    inSection: others
      .filter(({ id }) => !named.has(id))
      .slice(0, atMost)
      .map(articleCard),
  }
}
