import { XMLParser } from 'fast-xml-parser'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { organisationSchema } from '#newsroom/settings/organisation.ts'
import type { FeedItem } from './feed-items.ts'
import { jsonFeed } from './json-feed.ts'
import { openSearchDescription } from './open-search.ts'
import { robotsRules } from './robots.ts'
import { rssFeed } from './rss.ts'
import { articlesSitemap, newsSitemap, pagesSitemap, sitemapIndex } from './sitemaps.ts'
import { hostileTitles, jsonFeedSchema, manifestSchema, mistakesIn } from './validation.fixture.ts'
import { webManifest } from './web-manifest.ts'
import { legalText } from './xml.ts'

beforeEach(() => {
  vi.stubEnv('SITE_URL', 'https://dvtg.example.vn')
})
afterEach(() => {
  vi.unstubAllEnvs()
})

const item: FeedItem = {
  id: 'urn:uuid:0196f0aa-0000-7000-8000-000000000001',
  url: 'https://dvtg.example.vn/bai-viet/giao-ban',
  title: 'Giao ban & “Dân vận khéo” <2017>',
  standfirst: 'Sapo',
  byline: 'Ngọc Diệp',
  section: 'Tin hoạt động',
  tags: ['dân vận khéo'],
  publishedAt: new Date('2017-10-17T01:30:00Z'),
  modifiedAt: new Date('2017-10-18T01:30:00Z'),
  image: { url: 'https://dvtg.example.vn/media/x/960.jpg', type: 'image/jpeg', bytes: 61_204 },
  html: '<p>Sáng nay &amp; chiều nay.</p>',
}
const feedOf = (...items: FeedItem[]) => ({ title: 'Ban', description: 'Tin', path: '/rss.xml', page: '/', items })

const parser = new XMLParser({
  trimValues: false,
  parseTagValue: false,
  ignoreAttributes: false,
  htmlEntities: true,
  isArray: name => name === 'item' || name === 'url',
})
const rssItem = (xml: string) => parser.parse(xml).rss.channel.item[0]

describe('the RSS feed', () => {
  test('names its articles by what they are, with their whole text', async () => {
    const xml = rssFeed(feedOf(item))
    expect(await mistakesIn(xml, 'rss')).toEqual([])
    expect(rssItem(xml)).toMatchObject({
      title: item.title,
      link: item.url,
      guid: { '#text': item.id, '@_isPermaLink': 'false' },
      pubDate: 'Tue, 17 Oct 2017 01:30:00 GMT',
      'content:encoded': item.html,
      enclosure: { '@_length': '61204' },
    })
  })

  test('is a feed without articles, bylines and pictures too', async () => {
    expect(await mistakesIn(rssFeed(feedOf()), 'rss')).toEqual([])
    expect(await mistakesIn(rssFeed(feedOf({ ...item, byline: '', image: null, html: '' })), 'rss')).toEqual([])
  })

  test('is checked by a schema that refuses what is wrong', async () => {
    expect(await mistakesIn(rssFeed(feedOf(item, item)), 'rss')).not.toEqual([])
    expect(await mistakesIn(rssFeed(feedOf(item)).replace('GMT', '+7'), 'rss')).not.toEqual([])
    expect(await mistakesIn(rssFeed(feedOf(item)).replace('&amp;', '&'), 'rss')).not.toEqual([])
  })
})

describe('the JSON feed', () => {
  test('tells the same', () => {
    const feed = jsonFeedSchema.parse(JSON.parse(jsonFeed(feedOf(item))))
    expect(feed.items[0]).toMatchObject({
      id: item.id,
      content_html: item.html,
      date_published: '2017-10-17T08:30:00+07:00',
      tags: ['Tin hoạt động', 'dân vận khéo'],
    })
    jsonFeedSchema.parse(JSON.parse(jsonFeed(feedOf())))
  })
})

describe('a hostile title', () => {
  test.each(Object.entries(hostileTitles))('that %s arrives as it was written', async (_, title) => {
    const hostile = { ...item, title, standfirst: title, byline: title, section: title, tags: [title] }
    const xml = rssFeed({ ...feedOf(hostile), title, description: title })
    expect(await mistakesIn(xml, 'rss')).toEqual([])
    expect(rssItem(xml).title).toBe(legalText(title))

    const news = newsSitemap(title, [{ slug: 'giao-ban', title, publishedAt: item.publishedAt }])
    expect(await mistakesIn(news, 'sitemap')).toEqual([])
    expect(parser.parse(news).urlset.url[0]['news:news']['news:title']).toBe(legalText(title))

    const json = JSON.parse(jsonFeed({ ...feedOf({ ...hostile, tags: ['thẻ'], section: 'Tin' }) }))
    expect(jsonFeedSchema.parse(json).items[0]?.title).toBe(legalText(title))
  })

  test.each(Object.entries(hostileTitles))('of the site that %s breaks no description of it', async (_, name) => {
    const organisation = organisationSchema.parse({ name: name.slice(0, 300), siteName: `Ban ${name}`.slice(0, 300) })
    expect(await mistakesIn(openSearchDescription(organisation), 'open-search')).toEqual([])
    manifestSchema.parse(JSON.parse(webManifest({ ...organisation, name: name || 'Ban' })))
  })
})

describe('sitemaps', () => {
  const changedAt = new Date('2017-10-17T01:30:00Z')

  test('the index names the part of pages and every part of articles, with its last change', async () => {
    const xml = sitemapIndex([{ part: 1, changedAt }])
    expect(await mistakesIn(xml, 'sitemap')).toEqual([])
    expect(parser.parse(xml).sitemapindex.sitemap).toEqual([
      { loc: 'https://dvtg.example.vn/sitemap/trang.xml' },
      { loc: 'https://dvtg.example.vn/sitemap/1.xml', lastmod: '2017-10-17T01:30:00.000Z' },
    ])
    expect(await mistakesIn(sitemapIndex([]), 'sitemap')).toEqual([])
  })

  test('a full part of 10,000 articles is a sitemap', async () => {
    const articles = Array.from({ length: 10_000 }, (_, index) => ({ slug: `bai-${index}`, changedAt }))
    const xml = articlesSitemap(articles)
    expect(await mistakesIn(xml, 'sitemap')).toEqual([])
    expect(xml.length).toBeLessThan(50 * 1_048_576)
  })

  test('pages are named by their absolute address', async () => {
    const xml = pagesSitemap(['/', '/chuyen-muc/tin-hoat-dong'])
    expect(await mistakesIn(xml, 'sitemap')).toEqual([])
    expect(xml).toContain('<loc>https://dvtg.example.vn/chuyen-muc/tin-hoat-dong</loc>')
  })

  test('the news sitemap without news names the front page, and no news', async () => {
    const xml = newsSitemap('Ban', [])
    expect(await mistakesIn(xml, 'sitemap')).toEqual([])
    expect(xml).not.toContain('<news:news>')
  })

  test('the schema refuses an empty sitemap and an address twice', async () => {
    expect(await mistakesIn(pagesSitemap([]), 'sitemap')).not.toEqual([])
    expect(await mistakesIn(pagesSitemap(['/', '/']), 'sitemap')).not.toEqual([])
  })
})

test('browsers learn to search here, under a name that is nobody else’s', async () => {
  const xml = openSearchDescription(organisationSchema.parse({ email: 'dvtg@example.vn' }))
  expect(await mistakesIn(xml, 'open-search')).toEqual([])
  expect(xml).toContain('template="https://dvtg.example.vn/tim-kiem?q={searchTerms}"')
  expect(parser.parse(xml).OpenSearchDescription).toMatchObject({
    ShortName: 'Tìm bài viết',
    LongName: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Lam Sơn',
  })
})

test('robots are kept from the desk and shown both sitemaps', () => {
  const lines = robotsRules().split('\n')
  expect(lines).toContain('Disallow: /toa-soan')
  expect(lines).toContain('Sitemap: https://dvtg.example.vn/sitemap.xml')
  expect(lines).toContain('Sitemap: https://dvtg.example.vn/news-sitemap.xml')
  expect(lines.filter(line => line && !/^(User-agent|Disallow|Sitemap): \S+$/.test(line))).toEqual([])
})
