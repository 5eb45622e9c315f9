import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeDatabase } from '#db/connection.ts'
import { type Newsroom, newsroomFixture, someContent } from '#db/seed/newsroom-fixture.ts'
import { type TestDatabase, testDatabase } from '#db/seed/test-database.ts'
import { jsonFeedSchema, manifestSchema, mistakesIn } from '#newsroom/feeds/validation.fixture.ts'
import type { Changed } from '#newsroom/workflow/change-edition.ts'
import { openEdition } from '#newsroom/workflow/open-edition.ts'
import { removeArticle } from '#newsroom/workflow/remove-article.ts'
import { saveEdition } from '#newsroom/workflow/save-edition.ts'
import { editionIn, reason, target, value } from '#newsroom/workflow/stories.fixture.ts'
import { withdrawArticle } from '#newsroom/workflow/withdraw-article.ts'
import { GET as shareImage } from './bai-viet/[slug]/chia-se.png/route.ts'
import { GET as siteImage } from './chia-se.png/route.ts'
import { GET as sectionRss } from './chuyen-muc/[slug]/rss.xml/route.ts'
import { GET as jsonFeed } from './feed.json/route.ts'
import { GET as manifest } from './manifest.webmanifest/route.ts'
import { GET as newsSitemap } from './news-sitemap.xml/route.ts'
import { GET as openSearch } from './opensearch.xml/route.ts'
import { GET as robots } from './robots.txt/route.ts'
import { GET as rss } from './rss.xml/route.ts'
import { GET as sitemapPart } from './sitemap/[part]/route.ts'
import { GET as sitemap } from './sitemap.xml/route.ts'

let site: TestDatabase & Newsroom
const told: Record<'live' | 'withdrawn' | 'removed', Changed> = {} as never

const notice = 'Bài có số liệu chưa được kiểm chứng.'
const request = new Request('http://localhost/')
const part = (name: string) => sitemapPart(request, { params: Promise.resolve({ part: name }) })
const feedOfSection = (slug: string) => sectionRss(request, { params: Promise.resolve({ slug }) })
const imageAt = (slug: string) => shareImage(request, { params: Promise.resolve({ slug }) })

beforeAll(async () => {
  const made = await testDatabase()
  site = { ...made, ...(await newsroomFixture(made.db)) }
  Object.assign(process.env, { DATABASE_URL: site.url, SITE_URL: 'https://dvtg.example.vn' })
  const { db, duc, mai } = site
  const tell = (title: string, state: 'draft' | 'submitted' | 'approved' | 'published') =>
    editionIn(db, site, state, { ...someContent(title), standfirst: `${title}: sapo.` })
  told.live = await tell('Bài đang đăng', 'published')
  told.withdrawn = await tell('Kín đã rút', 'published')
  told.removed = await tell('Kín đã gỡ', 'published')
  await tell('Kín bản thảo', 'draft')
  await tell('Kín chờ duyệt', 'submitted')
  await tell('Kín hẹn giờ', 'approved')
  value(await withdrawArticle(db, duc, { articleId: told.withdrawn.article.id, reason, notice }))
  value(await removeArticle(db, duc, { articleId: told.removed.article.id, reason }))
  const opened = value(
    await openEdition(db, mai, { articleId: told.live.article.id, kind: 'correction', note: 'Kín ghi chú.' }),
  )
  value(await saveEdition(db, mai, { ...target(opened), content: someContent('Kín bản đính chính') }))
})
afterAll(async () => {
  await closeDatabase()
  await site.drop()
})

const slugOf = (name: keyof typeof told) => told[name].article.slug ?? ''

const answers: Record<string, { ask: () => Promise<Response>; type: string; valid: (body: string) => unknown }> = {
  '/rss.xml': { ask: rss, type: 'application/rss+xml', valid: body => mistakesIn(body, 'rss') },
  '/chuyen-muc/{slug}/rss.xml': {
    ask: () => feedOfSection('tin-hoat-dong'),
    type: 'application/rss+xml',
    valid: body => mistakesIn(body, 'rss'),
  },
  '/feed.json': {
    ask: jsonFeed,
    type: 'application/feed+json',
    valid: body => jsonFeedSchema.safeParse(JSON.parse(body)).error?.issues ?? [],
  },
  '/sitemap/1.xml': { ask: () => part('1.xml'), type: 'application/xml', valid: body => mistakesIn(body, 'sitemap') },
  '/news-sitemap.xml': { ask: newsSitemap, type: 'application/xml', valid: body => mistakesIn(body, 'sitemap') },
}

describe('what names articles', () => {
  test.each(Object.entries(answers))('%s is valid and names what is live', async (_, { ask, type, valid }) => {
    const answer = await ask()
    const body = await answer.text()
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`])
    expect(await valid(body)).toEqual([])
    expect(body).toContain(`https://dvtg.example.vn/bai-viet/${slugOf('live')}`)
  })

  test.each(Object.entries(answers))('%s knows nothing of what readers may not see', async (_, { ask }) => {
    expect(await (await ask()).text()).not.toMatch(/kín|\bkin-/iu)
  })
})

describe('what names the site', () => {
  const descriptions = {
    '/sitemap.xml': { ask: sitemap, type: 'application/xml', valid: (body: string) => mistakesIn(body, 'sitemap') },
    '/sitemap/trang.xml': {
      ask: () => part('trang.xml'),
      type: 'application/xml',
      valid: (body: string) => mistakesIn(body, 'sitemap'),
    },
    '/opensearch.xml': {
      ask: openSearch,
      type: 'application/opensearchdescription+xml',
      valid: (body: string) => mistakesIn(body, 'open-search'),
    },
    '/manifest.webmanifest': {
      ask: manifest,
      type: 'application/manifest+json',
      valid: (body: string) => manifestSchema.safeParse(JSON.parse(body)).error?.issues ?? [],
    },
    '/robots.txt': { ask: async () => robots(), type: 'text/plain', valid: () => [] },
  }

  test.each(Object.entries(descriptions))('%s is valid', async (_, { ask, type, valid }) => {
    const answer = await ask()
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`])
    expect(await valid(await answer.text())).toEqual([])
  })

  test('the sitemap leads to every part that there is, and to no other', async () => {
    const index = await (await sitemap()).text()
    const names = [...index.matchAll(/\/sitemap\/([^<]+)<\/loc>/g)].map(([, name]) => name ?? '')
    expect(names).toEqual(['trang.xml', '1.xml'])
    for (const name of names) expect((await part(name)).status).toBe(200)
  })

  test.each(['2.xml', '0.xml', '01.xml', '1', '9999999.xml', '1.xml.gz', '../1.xml'])('no part %s', async name => {
    expect((await part(name)).status).toBe(404)
  })

  test('no feed of a section that there is not', async () => {
    expect((await feedOfSection('khong-co')).status).toBe(404)
  })
})

describe('the share image', () => {
  test('of a live article and of the site is a PNG', async () => {
    for (const answer of [await imageAt(slugOf('live')), await siteImage()]) {
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
      expect(Buffer.from(await answer.arrayBuffer()).subarray(1, 4)).toEqual(Buffer.from('PNG'))
    }
  })

  test.each(['withdrawn', 'removed'] as const)('of a %s article is gone', async state => {
    expect((await imageAt(slugOf(state))).status).toBe(410)
  })

  test.each(['kin-ban-thao', 'kin-hen-gio', 'khong-co', 'Không-phải/địa chỉ'])('there is none at %s', async slug => {
    expect((await imageAt(slug)).status).toBe(404)
  })

  test('moves with its article', async () => {
    const former = 'insert into article_slugs (slug, article_id) values ($1, $2)'
    await site.pool.query(former, ['dia-chi-cu', told.live.article.id])
    const answer = await imageAt('dia-chi-cu')
    expect([answer.status, answer.headers.get('location')]).toEqual([308, `/bai-viet/${slugOf('live')}/chia-se.png`])
  })
})

test('an article is news for 48 hours', async () => {
  const age = (hours: number) =>
    site.pool.query('update articles set published_at = now() - make_interval(hours => $1) where id = $2', [
      hours,
      told.live.article.id,
    ])
  await age(47)
  expect(await (await newsSitemap()).text()).toContain('<news:news>')
  await age(49)
  expect(await (await newsSitemap()).text()).not.toContain('<news:news>')
})

test('a withdrawal takes an article out of everything at once', async () => {
  value(await withdrawArticle(site.db, site.duc, { articleId: told.live.article.id, reason, notice }))
  for (const [path, { ask, valid }] of Object.entries(answers)) {
    const answer = await ask()
    const body = await answer.text()
    expect(body, path).not.toContain(slugOf('live'))
    // A part that lists nothing is no part; every other one stays valid without articles.
    if (path === '/sitemap/1.xml') expect(answer.status).toBe(404)
    else expect(await valid(body), path).toEqual([])
  }
  expect(await (await sitemap()).text()).not.toContain('/sitemap/1.xml')
  expect((await imageAt(slugOf('live'))).status).toBe(410)
})
