import type { RankedRow } from '#components/desk/statistics/ranking-table.tsx'
import type { ArticleViews, NamedViews } from '#db/queries/statistics.ts'
import { articlePath } from '#newsroom/articles/article-card.ts'
import { pressNumber } from '#newsroom/articles/dates.ts'
import { removedArticle } from '#newsroom/statistics/csv.ts'

export function articleRows(articles: ArticleViews[]): RankedRow[] {
  return articles.map(({ articleId, title, slug, views }) => ({
    key: articleId,
    name: title ?? removedArticle,
    ...(slug && { href: articlePath(slug) }),
    views,
    said: pressNumber(views),
  }))
}

export function namedRows(rows: NamedViews[]): RankedRow[] {
  return rows.map(({ name, views }) => ({ key: name, name, views, said: pressNumber(views) }))
}
