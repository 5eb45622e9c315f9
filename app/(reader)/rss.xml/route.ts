import { database } from '#db/connection.ts'
import { latestArticles } from '#db/queries/article-lists.ts'
import { rssFeed } from '#newsroom/articles/rss.ts'
import { readOrganisation } from '#newsroom/settings/organisation.ts'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const db = database()
  const [organisation, articles] = await Promise.all([readOrganisation(db), latestArticles(db, 30)])
  const { siteName, description } = organisation
  const feed = rssFeed({ title: siteName, description, path: '/rss.xml', page: '/', articles })
  return new Response(feed, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
}
