import { database } from '#db/connection.ts'
import { latestInSections } from '#db/queries/article-lists.ts'
import { allSections } from '#db/queries/sections.ts'
import { sectionPath } from '#newsroom/articles/article-card.ts'
import { rssFeed } from '#newsroom/articles/rss.ts'
import { readOrganisation } from '#newsroom/settings/organisation.ts'

export const dynamic = 'force-dynamic'

export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const db = database()
  const [{ slug }, sections] = await Promise.all([params, allSections(db)])
  const section = sections.find(candidate => candidate.slug === slug)
  if (!section) return new Response('Không có chuyên mục này.', { status: 404 })
  const ids = sections.filter(({ id, parentId }) => section.id === id || section.id === parentId).map(({ id }) => id)
  const [{ siteName }, articles] = await Promise.all([readOrganisation(db), latestInSections(db, ids, { limit: 30 })])
  const page = sectionPath(section.slug)
  const title = `${section.name} | ${siteName}`
  const feed = rssFeed({ title, description: section.description || title, path: `${page}/rss.xml`, page, articles })
  return new Response(feed, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
}
