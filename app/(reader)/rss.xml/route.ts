import { database } from '#db/connection.ts'
import { rssFeed } from '#newsroom/feeds/rss.ts'
import { siteFeed } from '#newsroom/feeds/site-feed.ts'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const feed = rssFeed(await siteFeed(database(), '/rss.xml'))
  return new Response(feed, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
}
