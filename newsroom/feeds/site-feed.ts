import type { Connection } from '#db/connection.ts'
import { latestArticles } from '#db/queries/article-lists.ts'
import { readOrganisation } from '#newsroom/settings/organisation.ts'
import { feedItems, feedLength } from './feed-items.ts'
import type { Feed } from './rss.ts'

/** The feed of the whole site, to be written in whatever format is found at `path`. */
export async function siteFeed(db: Connection, path: string): Promise<Feed> {
  const [{ siteName, description }, articles] = await Promise.all([
    readOrganisation(db),
    latestArticles(db, feedLength),
  ])
  return { title: siteName, description, path, page: '/', items: await feedItems(db, articles) }
}
