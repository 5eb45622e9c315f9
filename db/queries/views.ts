import { sql } from 'drizzle-orm'
import type { Connection } from '../connection.ts'

/** Guests are visitors seen in the last five minutes, members are people signed in to the desk in that time. */
export type Online = { guests: number; members: number; total: number }

/** The views of an article: its opening balance and everything counted since. 0 for an article that nobody has read. */
export async function articleViewTotal(db: Connection, articleId: string): Promise<number> {
  return (await articleViewTotals(db, [articleId])).get(articleId) ?? 0
}

/** The views of each of these articles, one entry per id asked for. */
export async function articleViewTotals(db: Connection, articleIds: string[]): Promise<Map<string, number>> {
  const { rows } = await db.execute<{ id: string; total: number }>(sql`
    select asked.id, (coalesce(opening.views, 0)
      + coalesce((select sum(views) from article_views where article_id = asked.id), 0))::float8 as total
    from unnest(${sql.param(articleIds)}::uuid[]) as asked (id)
      left join opening_article_views opening on opening.article_id = asked.id`)
  return new Map(rows.map(row => [row.id, row.total]))
}

/** Who is reading now, by the database clock. */
export async function onlineNow(db: Connection): Promise<Online> {
  const { rows } = await db.execute<{ guests: number; members: number }>(sql`
    select
      (select count(*) from presence where last_seen > now() - interval '5 minutes')::float8 as guests,
      (select count(distinct user_id) from sessions
        where last_seen_at > now() - interval '5 minutes' and revoked_at is null and expires_at > now()
      )::float8 as members`)
  const { guests, members } = rows[0] ?? { guests: 0, members: 0 }
  return { guests, members, total: guests + members }
}

/** All visits of the site: the opening balances and everything counted since. A visit ends after 30 minutes of silence. */
export async function siteVisitTotal(db: Connection): Promise<number> {
  const { rows } = await db.execute<{ total: number }>(sql`
    select (coalesce((select sum(visits) from opening_site_visits), 0)
      + coalesce((select sum(visits) from site_views), 0))::float8 as total`)
  return rows[0]?.total ?? 0
}

export type MostRead = { articleId: string; slug: string; title: string; views: number }

/**
 * The articles read most in the last `days` Vietnamese days, today included, most read first; those that are live only.
 * `views` is what was counted in these days, without opening balances.
 */
export async function mostRead(db: Connection, days: number, limit: number): Promise<MostRead[]> {
  const { rows } = await db.execute<MostRead>(sql`
    select article.id as "articleId", article.slug, edition.title, sum(counted.views)::float8 as views
    from article_views counted
      join articles article on article.id = counted.article_id and article.visibility = 'live'
      join editions edition on edition.article_id = article.id and edition.state = 'published'
    where counted.day > (now() at time zone 'Asia/Ho_Chi_Minh')::date - ${days}::integer
    group by article.id, edition.id
    order by views desc, article.published_at desc, article.id desc
    limit ${limit}`)
  return rows
}
