import { sql } from 'drizzle-orm'
import type { Connection } from '#db/connection.ts'
import { articles } from '#db/schema/articles.ts'
import { type ListedArticle, listedArticles } from './article-lists.ts'

/** The articles of the same section that appeared just before and just after one. */
export type Neighbours = { older: ListedArticle | undefined; newer: ListedArticle | undefined }

/** The neighbours of a live article in its section; both are missing for any other. Reads two index entries. */
export async function neighboursInSection(db: Connection, articleId: string): Promise<Neighbours> {
  const next = (comparison: '<' | '>', direction: 'asc' | 'desc') => sql`(
    select other.id from articles other
    where other.section_id = this.section_id and other.visibility = 'live' and other.published_at is not null
      and (other.published_at, other.id) ${sql.raw(comparison)} (this.published_at, this.id)
    order by other.published_at ${sql.raw(direction)}, other.id ${sql.raw(direction)} limit 1)`
  const ids = sql`select unnest(array[${next('>', 'asc')}, this.id, ${next('<', 'desc')}])
    from articles this where this.id = ${articleId}`
  // Newest first: what stands before the article is newer. Its own place tells, whatever the precision of a Date.
  const around = await listedArticles(db, sql`${articles.id} in (${ids})`)
  const place = around.findIndex(({ id }) => id === articleId)
  return place < 0 ? { older: undefined, newer: undefined } : { older: around[place + 1], newer: around[place - 1] }
}
