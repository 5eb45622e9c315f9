import type { ListedArticle } from '#db/queries/article-lists.ts'
import { siteAddress } from '#newsroom/settings/site-address.ts'
import { articlePath } from './article-card.ts'

type Feed = { title: string; description: string; path: string; page: string; articles: ListedArticle[] }

/** An RSS 2.0 feed (https://www.rssboard.org/rss-specification), with Atom's link to itself. */
export function rssFeed({ title, description, path, page, articles }: Feed): string {
  const newest = articles[0]?.publishedAt
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${xmlText(title)}</title>
<link>${xmlText(siteAddress(page))}</link>
<description>${xmlText(description)}</description>
<language>vi</language>
<ttl>5</ttl>${newest ? `\n<lastBuildDate>${newest.toUTCString()}</lastBuildDate>` : ''}
<atom:link href="${xmlText(siteAddress(path))}" rel="self" type="application/rss+xml"/>
${articles.map(item).join('\n')}
</channel>
</rss>
`
}

// The guid is the article's identity, so that a new address does not make it new to feed readers.
function item({ id, slug, title, standfirst, byline, publishedAt, section }: ListedArticle): string {
  return `<item>
<title>${xmlText(title)}</title>
<link>${xmlText(siteAddress(articlePath(slug)))}</link>
<guid isPermaLink="false">urn:uuid:${id}</guid>
<pubDate>${publishedAt.toUTCString()}</pubDate>
<category>${xmlText(section.name)}</category>${byline ? `\n<dc:creator>${xmlText(byline)}</dc:creator>` : ''}
<description>${xmlText(standfirst)}</description>
</item>`
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text for an XML element or attribute; characters that XML 1.0 forbids are left out. */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, c => entities[c] ?? '')
}
