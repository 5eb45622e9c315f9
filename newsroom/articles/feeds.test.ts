import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ListedArticle } from '#db/queries/article-lists.ts'
import { organisationSchema } from '#newsroom/settings/organisation.ts'
import { breadcrumbList, jsonLdText, newsArticle } from './json-ld.ts'
import { pictureFiles } from './picture-files.ts'
import { rssFeed, xmlText } from './rss.ts'

beforeEach(() => {
  vi.stubEnv('SITE_URL', 'https://dvtg.example.vn')
})
afterEach(() => {
  vi.unstubAllEnvs()
})

const publishedAt = new Date('2017-10-17T01:30:00Z')
const article: ListedArticle = {
  id: '0196f0aa-0000-7000-8000-000000000001',
  slug: 'giao-ban',
  title: 'Giao ban & “Dân vận khéo” <2017>',
  standfirst: 'Sapo',
  byline: 'Ngọc Diệp',
  publishedAt,
  section: { slug: 'tin-hoat-dong', name: 'Tin hoạt động' },
  cover: null,
}

test('a feed names its articles by what they are, not by where they are', () => {
  const feed = rssFeed({ title: 'Ban', description: 'Tin', path: '/rss.xml', page: '/', articles: [article] })
  expect(feed).toContain('<title>Giao ban &amp; “Dân vận khéo” &lt;2017&gt;</title>')
  expect(feed).toContain('<link>https://dvtg.example.vn/bai-viet/giao-ban</link>')
  expect(feed).toContain('<guid isPermaLink="false">urn:uuid:0196f0aa-0000-7000-8000-000000000001</guid>')
  expect(feed).toContain('<pubDate>Tue, 17 Oct 2017 01:30:00 GMT</pubDate>')
  expect(feed).toContain('href="https://dvtg.example.vn/rss.xml" rel="self"')
})

test('characters that XML forbids are left out', () => {
  expect(xmlText('a\u0000b\uFFFEc\uD800d & 𝄞')).toBe('abcd &amp; 𝄞')
})

const described = { ...article, tags: ['giao ban'], editionPublishedAt: publishedAt, cover: '/media/x/960.jpg' }

test('structured data say who published what, when', () => {
  expect(newsArticle(described, organisationSchema.parse({}))).toMatchObject({
    '@type': 'NewsArticle',
    datePublished: '2017-10-17T08:30:00+07:00',
    author: { '@type': 'Person', name: 'Ngọc Diệp' },
    mainEntityOfPage: 'https://dvtg.example.vn/bai-viet/giao-ban',
    image: 'https://dvtg.example.vn/media/x/960.jpg',
  })
  expect(breadcrumbList(described)).toMatchObject({
    itemListElement: [{ position: 1 }, { position: 2 }, { position: 3 }],
  })
})

test('a title cannot end the script that describes it', () => {
  const json = jsonLdText({ headline: '</script><script>alert(1)</script><!--' })
  expect(json).not.toContain('<')
  expect(JSON.parse(json)).toEqual({ headline: '</script><script>alert(1)</script><!--' })
})

test('an organisation without settings has sensible ones', () => {
  expect(organisationSchema.parse({ phone: '0237 000 000' })).toMatchObject({
    siteName: 'Ban Tuyên giáo và Dân vận Tỉnh ủy Lam Sơn',
    phone: '0237 000 000',
    email: '',
  })
})

test('the files of a picture are offered by format, narrow first', () => {
  const variant = (name: string, width: number, type: string) => ({ name, width, type, height: width / 2, bytes: 1 })
  const files = pictureFiles({
    id: 'x',
    alt: '',
    credit: '',
    width: 1200,
    height: 600,
    variants: [
      variant('960.jpg', 960, 'image/jpeg'),
      variant('480.jpg', 480, 'image/jpeg'),
      variant('480.avif', 480, 'image/avif'),
    ],
  })
  expect(files).toEqual({
    width: 1200,
    height: 600,
    sources: [{ type: 'image/avif', srcSet: '/media/x/480.avif 480w' }],
    src: '/media/x/960.jpg',
    srcSet: '/media/x/480.jpg 480w, /media/x/960.jpg 960w',
  })
})
