import type { NewsArticle, SitemapArticle, SitemapPart } from '#db/queries/sitemaps.ts'
import { articlePath } from '#newsroom/articles/article-card.ts'
import { machineTime } from '#newsroom/articles/dates.ts'
import { siteAddress } from '#newsroom/settings/site-address.ts'
import { xmlDocument, xmlText } from './xml.ts'

const protocol = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** Where the part of pages that are no articles is. */
export const pagesPart = 'trang'

/** How far back the news sitemap reaches and how much it may name: Google's own bounds. */
export const news = { hours: 48, limit: 1_000 }

/** The list of the sitemap's parts (https://www.sitemaps.org/protocol.html): that of pages, then those of articles. */
export function sitemapIndex(parts: SitemapPart[]): string {
  const pages = `<sitemap>${location(`/sitemap/${pagesPart}.xml`)}</sitemap>`
  const articles = parts.map(
    ({ part, changedAt }) => `<sitemap>${location(`/sitemap/${part}.xml`)}${lastChange(changedAt)}</sitemap>`,
  )
  return xmlDocument(`<sitemapindex ${protocol}>\n${[pages, ...articles].join('\n')}\n</sitemapindex>`)
}

/** The part of the sitemap that names articles. */
export function articlesSitemap(articles: SitemapArticle[]): string {
  // Ten thousand of them: the part of the address that all share is made once.
  const start = xmlText(siteAddress(articlePath('')))
  return urlset(articles.map(({ slug, changedAt }) => `<loc>${start}${xmlText(slug)}</loc>${lastChange(changedAt)}`))
}

/** The part of the sitemap that names pages. */
export function pagesSitemap(paths: string[]): string {
  return urlset(paths.map(location))
}

/**
 * The news sitemap (https://www.google.com/schemas/sitemap-news/0.9). A sitemap may not be empty: when nothing is new it
 * names the front page, without calling it news.
 */
export function newsSitemap(publication: string, articles: NewsArticle[]): string {
  const entries = articles.map(({ slug, title, publishedAt }) => {
    const name = `<news:publication><news:name>${xmlText(publication)}</news:name><news:language>vi</news:language></news:publication>`
    const date = `<news:publication_date>${machineTime(publishedAt)}</news:publication_date>`
    return `${location(articlePath(slug))}<news:news>${name}${date}<news:title>${xmlText(title)}</news:title></news:news>`
  })
  return urlset(
    entries.length > 0 ? entries : [location('/')],
    'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"',
  )
}

function urlset(entries: string[], namespaces = ''): string {
  const urls = entries.map(entry => `<url>${entry}</url>`).join('\n')
  return xmlDocument(`<urlset ${[protocol, namespaces].filter(Boolean).join(' ')}>\n${urls}\n</urlset>`)
}

function location(path: string): string {
  return `<loc>${xmlText(siteAddress(path))}</loc>`
}

function lastChange(instant: Date): string {
  return `<lastmod>${instant.toISOString()}</lastmod>`
}
