import { database } from '#db/connection.ts'
import { articlesSince } from '#db/queries/sitemaps.ts'
import { news, newsSitemap } from '#newsroom/feeds/sitemaps.ts'
import { readOrganisation } from '#newsroom/settings/organisation.ts'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const db = database()
  const [{ siteName }, articles] = await Promise.all([readOrganisation(db), articlesSince(db, news.hours, news.limit)])
  return new Response(newsSitemap(siteName, articles), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
}
