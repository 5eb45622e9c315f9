import { database } from '#db/connection.ts'
import { sitemapParts } from '#db/queries/sitemaps.ts'
import { sitemapIndex } from '#newsroom/feeds/sitemaps.ts'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const index = sitemapIndex(await sitemapParts(database()))
  return new Response(index, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
