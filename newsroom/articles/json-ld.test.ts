import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { hostileTitles, structuredData } from '#newsroom/feeds/validation.fixture.ts'
import { organisationSchema } from '#newsroom/settings/organisation.ts'
import { breadcrumbList, jsonLdText, newsArticle, publishingSite } from './json-ld.ts'

beforeEach(() => {
  vi.stubEnv('SITE_URL', 'https://dvtg.example.vn')
})
afterEach(() => {
  vi.unstubAllEnvs()
})

const publishedAt = new Date('2017-10-17T01:30:00Z')
const organisation = organisationSchema.parse({})
const described = {
  slug: 'giao-ban',
  title: 'Giao ban công tác dân vận quý III',
  standfirst: 'Sapo',
  byline: 'Ngọc Diệp',
  dateline: 'Lam Sơn',
  tags: ['giao ban'],
  section: { slug: 'tin-hoat-dong', name: 'Tin hoạt động' },
  publishedAt,
  editionPublishedAt: new Date('2017-10-18T02:00:00Z'),
  images: ['https://dvtg.example.vn/bai-viet/giao-ban/chia-se.png?v=1', 'https://dvtg.example.vn/media/x/960.jpg'],
  corrections: [{ kind: 'correction' as const, note: 'Con số đúng là 64.', publishedAt }],
}

const schemaOf = structuredData
const asRead = (value: unknown) => JSON.parse(jsonLdText(value))

test('structured data say who published what, when, and what was corrected', () => {
  expect(schemaOf.article.parse(asRead(newsArticle(described, organisation)))).toMatchObject({
    datePublished: '2017-10-17T08:30:00+07:00',
    dateModified: '2017-10-18T09:00:00+07:00',
    author: { '@type': 'Person', name: 'Ngọc Diệp' },
    publisher: { logo: { url: 'https://dvtg.example.vn/icons/bieu-trung-512.png' } },
    mainEntityOfPage: 'https://dvtg.example.vn/bai-viet/giao-ban',
    correction: [{ text: 'Con số đúng là 64.', datePublished: '2017-10-17T08:30:00+07:00' }],
  })
})

test('an article without a byline is by its publisher, one without corrections says nothing of them', () => {
  const plain = newsArticle({ ...described, byline: '', dateline: '', corrections: [] }, organisation)
  expect(schemaOf.article.parse(asRead(plain))).toMatchObject({ author: { '@type': 'Organization' } })
  expect(plain).not.toHaveProperty('correction')
})

test('the way to an article is counted from the front page', () => {
  expect(schemaOf.breadcrumbs.parse(asRead(breadcrumbList(described))).itemListElement).toMatchObject([
    { name: 'Trang chủ' },
    { name: 'Tin hoạt động' },
    { name: described.title, item: 'https://dvtg.example.vn/bai-viet/giao-ban' },
  ])
})

test('the front page says who publishes, with what of the particulars there is', () => {
  const known = { address: '1 Đại lộ Lê Lợi', phone: '0237 000 000', email: 'dvtg@example.vn' }
  for (const particulars of [{}, known]) {
    const [publisher, site] = publishingSite(organisationSchema.parse(particulars))
    expect(schemaOf.organisation.parse(asRead(publisher))).toMatchObject({ name: organisation.siteName })
    expect(site).toMatchObject({ potentialAction: { '@type': 'SearchAction' } })
  }
})

describe('a hostile title', () => {
  test.each(Object.entries(hostileTitles))('that %s cannot end the script that describes it', (_, title) => {
    const described_ = { ...described, title, standfirst: title }
    const json = jsonLdText([newsArticle(described_, organisation), breadcrumbList(described_)])
    expect(json).not.toContain('<')
    const [article, breadcrumbs] = JSON.parse(json)
    schemaOf.article.parse(article)
    schemaOf.breadcrumbs.parse(breadcrumbs)
  })
})
