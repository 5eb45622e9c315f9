import { machineTime } from '#newsroom/articles/dates.ts'
import { siteAddress } from '#newsroom/settings/site-address.ts'
import type { FeedItem } from './feed-items.ts'
import { type Feed, feedIcon } from './rss.ts'
import { legalText } from './xml.ts'

/** A JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) with whole texts. */
export function jsonFeed({ title, description, path, page, items }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: siteAddress(page),
    feed_url: siteAddress(path),
    icon: siteAddress('/icons/bieu-trung-512.png'),
    favicon: siteAddress(feedIcon),
    language: 'vi',
    items: items.map(item),
  }
  return JSON.stringify(feed, (_, value) => (typeof value === 'string' ? legalText(value) : value))
}

function item({ byline, section, tags, image, ...article }: FeedItem): Record<string, unknown> {
  return {
    id: article.id,
    url: article.url,
    title: article.title,
    // The format wants a text in every item, though an empty one.
    content_html: article.html,
    summary: article.standfirst,
    date_published: machineTime(article.publishedAt),
    date_modified: machineTime(article.modifiedAt),
    ...(byline && { authors: [{ name: byline }] }),
    ...(image && { image: image.url }),
    tags: [...new Set([section, ...tags])],
  }
}
