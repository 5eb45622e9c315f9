import { database } from '#db/connection.ts'
import { latestArticles } from '#db/queries/article-lists.ts'
import { feedItems, feedLength } from '#newsroom/feeds/feed-items.ts'
import { jsonFeed } from '#newsroom/feeds/json-feed.ts'
import { readOrganisation } from '#newsroom/settings/organisation.ts'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const db = database()
  const [{ siteName, description }, articles] = await Promise.all([
    readOrganisation(db),
    latestArticles(db, feedLength),
  ])
  const items = await feedItems(db, articles)
  const feed = jsonFeed({ title: siteName, description, path: '/feed.json', page: '/', items })
  return new Response(feed, { headers: { 'content-type': 'application/feed+json; charset=utf-8' } })
}
