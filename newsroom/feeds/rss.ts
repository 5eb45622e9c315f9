import { siteAddress } from '#newsroom/settings/site-address.ts'
import type { FeedImage, FeedItem } from './feed-items.ts'
import { xmlDocument, xmlText } from './xml.ts'

/** A feed, whatever its format; `path` is its own, `page` that of the page that it goes with. */
export type Feed = { title: string; description: string; path: string; page: string; items: FeedItem[] }

/** The square mark that feeds show beside their name. */
export const feedIcon = '/icons/bieu-trung-192.png'

const namespaces = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ')

/** An RSS 2.0 feed (https://www.rssboard.org/rss-specification) with whole texts and Atom's link to itself. */
export function rssFeed({ title, description, path, page, items }: Feed): string {
  const newest = items.map(({ modifiedAt }) => modifiedAt).toSorted((one, other) => Number(other) - Number(one))[0]
  const link = xmlText(siteAddress(page))
  return xmlDocument(`<rss version="2.0" ${namespaces}>
<channel>
<title>${xmlText(title)}</title>
<link>${link}</link>
<description>${xmlText(description)}</description>
<language>vi</language>
<ttl>5</ttl>${newest ? `\n<lastBuildDate>${newest.toUTCString()}</lastBuildDate>` : ''}
<image><url>${xmlText(siteAddress(feedIcon))}</url><title>${xmlText(title)}</title><link>${link}</link></image>
<atom:link href="${xmlText(siteAddress(path))}" rel="self" type="application/rss+xml"/>
${items.map(item).join('\n')}
</channel>
</rss>`)
}

// The guid is the article's identity, so that a new address does not make it new to feed readers. The text is escaped,
// not put into CDATA, which the text itself could end.
function item({ id, url, title, standfirst, byline, section, tags, publishedAt, image, html }: FeedItem): string {
  const categories = [section, ...tags].map(name => `<category>${xmlText(name)}</category>`).join('')
  return `<item>
<title>${xmlText(title)}</title>
<link>${xmlText(url)}</link>
<guid isPermaLink="false">${xmlText(id)}</guid>
<pubDate>${publishedAt.toUTCString()}</pubDate>
${categories}${byline ? `\n<dc:creator>${xmlText(byline)}</dc:creator>` : ''}
<description>${xmlText(standfirst)}</description>${html ? `\n<content:encoded>${xmlText(html)}</content:encoded>` : ''}${image ? `\n${enclosure(image)}` : ''}
</item>`
}

function enclosure({ url, type, bytes }: FeedImage): string {
  return `<enclosure url="${xmlText(url)}" length="${bytes}" type="${xmlText(type)}"/>`
}
