import type { RankedRow } from '#components/desk/statistics/ranking-table.tsx'
import type { ArticleViews, NamedViews } from '#db/queries/statistics.ts'
import type { ViewSubject } from '#db/queries/view-course.ts'
import { articlePath } from '#newsroom/articles/article-card.ts'
import { pressNumber } from '#newsroom/articles/dates.ts'
import { removedArticle } from '#newsroom/statistics/csv.ts'

type ChartOf = (subject: ViewSubject) => string

export function articleRows(articles: ArticleViews[], chartOf: ChartOf): RankedRow[] {
  return articles.map(({ articleId, title, slug, views }) => ({
    key: articleId,
    name: title ?? removedArticle,
    ...(slug && { href: articlePath(slug), chart: chartOf({ kind: 'article', key: articleId }) }),
    views,
    said: pressNumber(views),
  }))
}

/** `kind`: what they are of, where it has a chart of its own. */
export function namedRows(rows: NamedViews[], chartOf?: ChartOf, kind?: ViewSubject['kind']): RankedRow[] {
  return rows.map(({ key, name, views }) => ({
    key,
    name,
    views,
    said: pressNumber(views),
    ...(chartOf && kind && key && { chart: chartOf({ kind, key }) }),
  }))
}
