import type { Connection } from '#db/connection.ts'
import { type ListedArticle, othersInSection } from '#db/queries/article-lists.ts'
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

/** What to read after an article, each once: its neighbours, then what shares its subject, then the newest of its section. */
export async function nearbyArticles(
  db: Connection,
  article: { id: string; section: { id: string } },
): Promise<NearbyArticles> {
  const [{ older, newer }, related, others] = await Promise.all([
    neighboursInSection(db, article.id),
    relatedArticles(db, article.id, atMost + 2),
    othersInSection(db, article.section.id, article.id, 2 * atMost + 2),
  ])
  const shown = new Set([older?.id, newer?.id])
  const notYetShown = (list: ListedArticle[]) => {
    const chosen = list.filter(({ id }) => !shown.has(id)).slice(0, atMost)
    for (const { id } of chosen) shown.add(id)
    return chosen.map(articleCard)
  }
  return {
    older: older && articleCard(older),
    newer: newer && articleCard(newer),
    related: notYetShown(related),
    inSection: notYetShown(others),
  }
}
