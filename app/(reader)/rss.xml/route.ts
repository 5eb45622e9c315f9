import { database } from '#db/connection.ts'
import { latestArticles } from '#db/queries/article-lists.ts'
import { feedItems, feedLength } from '#newsroom/feeds/feed-items.ts'
import { rssFeed } from '#newsroom/feeds/rss.ts'
import { readOrganisation } from '#newsroom/settings/organisation.ts'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const db = database()
  const [{ siteName, description }, articles] = await Promise.all([
    readOrganisation(db),
    latestArticles(db, feedLength),
  ])
  const items = await feedItems(db, articles)
  const feed = rssFeed({ title: siteName, description, path: '/rss.xml', page: '/', items })
  return new Response(feed, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
}
