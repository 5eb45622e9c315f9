import { database } from '#db/connection.ts'
import { latestInSections } from '#db/queries/article-lists.ts'
import { allSections } from '#db/queries/sections.ts'
import { sectionPath } from '#newsroom/articles/article-card.ts'
import { feedItems, feedLength } from '#newsroom/feeds/feed-items.ts'
import { rssFeed } from '#newsroom/feeds/rss.ts'
import { readOrganisation } from '#newsroom/settings/organisation.ts'

export const dynamic = 'force-dynamic'

export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const db = database()
  const [{ slug }, sections] = await Promise.all([params, allSections(db)])
  const section = sections.find(candidate => candidate.slug === slug)
  if (!section) return new Response('Không có chuyên mục này.', { status: 404 })
  const ids = sections.filter(({ id, parentId }) => section.id === id || section.id === parentId).map(({ id }) => id)
  const listed = latestInSections(db, ids, { limit: feedLength })
  const [{ siteName }, articles] = await Promise.all([readOrganisation(db), listed])
  const page = sectionPath(section.slug)
  const title = `${section.name} | ${siteName}`
  const items = await feedItems(db, articles)
  const feed = rssFeed({ title, description: section.description || title, path: `${page}/rss.xml`, page, items })
  return new Response(feed, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
}
