import { database } from '#db/connection.ts'
import { allSections } from '#db/queries/sections.ts'
import { articlesInSitemap } from '#db/queries/sitemaps.ts'
import { sectionPath } from '#newsroom/articles/article-card.ts'
import { articlesSitemap, pagesPart, pagesSitemap } from '#newsroom/feeds/sitemaps.ts'

export const dynamic = 'force-dynamic'

export async function GET(_request: Request, { params }: { params: Promise<{ part: string }> }): Promise<Response> {
  const sitemap = await sitemapNamed((await params).part)
  if (!sitemap) return new Response('Không có phần này của sơ đồ trang.', { status: 404 })
  return new Response(sitemap, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}

async function sitemapNamed(file: string): Promise<string | undefined> {
  const db = database()
  if (file === `${pagesPart}.xml`) {
    const sections = await allSections(db)
    return pagesSitemap(['/', ...sections.map(({ slug }) => sectionPath(slug))])
  }
  const number = /^([1-9]\d{0,5})\.xml$/.exec(file)?.[1]
  const articles = number ? await articlesInSitemap(db, Number(number)) : []
  return articles.length > 0 ? articlesSitemap(articles) : undefined
}
