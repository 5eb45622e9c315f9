import { database } from '#db/connection.ts'
import { jsonFeed } from '#newsroom/feeds/json-feed.ts'
import { siteFeed } from '#newsroom/feeds/site-feed.ts'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const feed = jsonFeed(await siteFeed(database(), '/feed.json'))
  return new Response(feed, { headers: { 'content-type': 'application/feed+json; charset=utf-8' } })
}
