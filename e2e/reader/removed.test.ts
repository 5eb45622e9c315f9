import type { APIRequestContext } from '@playwright/test'
import sharp from 'sharp'
import { expect, test, uniqueMark } from '../newsroom.fixture.ts'

// Words that stand nowhere else, one for each place of an article.
const mark = uniqueMark()
const canary = (place: string) => `hoàng yến ${place} ${mark}`
const isTold = (text: string) => text.includes(mark)

/** How Next's own browser code asks for a page, and how plain people do. */
const ways: Record<string, { query: string; headers: Record<string, string> }> = {
  'as a page': { query: '', headers: {} },
  'as RSC': { query: '?_rsc=1a2b3', headers: { rsc: '1' } },
  'as a prefetch': { query: '?_rsc=1a2b3', headers: { rsc: '1', 'next-router-prefetch': '1', purpose: 'prefetch' } },
  'as a segment': { query: '?_rsc=1a2b3', headers: { rsc: '1', 'next-router-segment-prefetch': '/_tree' } },
}

test('bài bị gỡ: không còn một chữ nào của bài ở bất cứ địa chỉ công khai nào', async ({ sitDown, request }) => {
  const [reporter, leader] = [await sitDown('phongvien'), await sitDown('truongban')]
  const picture = await sharp({ create: { width: 1200, height: 800, channels: 3, background: '#8f0f15' } })
    .composite([
      { input: Buffer.from(`<svg width="900" height="90"><text y="60" font-size="40">${mark}</text></svg>`) },
    ])
    .jpeg()
    .toBuffer()
  const stored = await reporter.page.request.post('/api/media', {
    multipart: { file: { name: 'anh.jpg', mimeType: 'image/jpeg', buffer: picture }, alt: canary('ảnh') },
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  expect(stored.status()).toBe(201)
  const { id: mediaId } = await stored.json()
  const tag = `Thẻ ${mark}`
  const content = {
    title: canary('tiêu đề'),
    standfirst: canary('sapo'),
    byline: canary('bút danh'),
    cover: { mediaId, alt: canary('ảnh'), caption: canary('chú thích'), credit: canary('nguồn ảnh') },
    tags: [tag],
    body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: canary('đoạn văn') }] }] },
  }
  const { sections } = (await reporter.api.get('/api/sections')) as { sections: { id: string; slug: string }[] }
  const section = sections[0] as { id: string; slug: string }
  const written = await reporter.api.send('POST', '/api/articles', { sectionId: section.id, content })
  const { edition } = written.body
  const sent = await reporter.api.send('POST', `/api/editions/${edition.id}/submission`, { version: edition.version })
  const { version, contentHash } = sent.body.edition
  const approved = await leader.api.send('POST', `/api/editions/${edition.id}/approval`, { version, contentHash })
  const { article } = approved.body

  const page = await text(request, `/bai-viet/${article.slug}`)
  const found = [...new Set([...page.matchAll(/(?:href|src|content)="([^"]+)"/g)].map(([, at]) => local(at as string)))]
  const own = found.filter(at => /^\/(bai-viet|the|tac-gia|media|b)\//.test(at))
  const month = new Date().toLocaleDateString('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).slice(0, 7).replace('-', '/')
  const lists = [
    ...['/', `/chuyen-muc/${section.slug}`, `/luu-tru/${month}`, '/rss.xml', '/feed.json', '/sitemap.xml'],
    ...['/news-sitemap.xml', `/chuyen-muc/${section.slug}/rss.xml`, `/tim-kiem?q=${encodeURIComponent('hoàng yến')}`],
    ...[...(await text(request, '/sitemap.xml')).matchAll(/<loc>([^<]+)/g)].map(([, at]) => local(at as string)),
  ]
  const addresses = [...new Set([`/bai-viet/${article.slug}`, `/bai-viet/${article.slug}/in`, ...own, ...lists])]
  const telling: string[] = []
  for (const address of addresses) if (isTold(await text(request, address))) telling.push(address)
  expect(telling).toEqual(
    expect.arrayContaining([
      '/',
      '/tim-kiem?q=ho%C3%A0ng%20y%E1%BA%BFn',
      '/rss.xml',
      '/feed.json',
      '/news-sitemap.xml',
    ]),
  )
  expect(telling.length).toBeGreaterThan(9)
  expect(own.some(at => at.startsWith(`/media/${mediaId}`))).toBe(true)

  const removal = await leader.api.send('POST', `/api/articles/${article.id}/removal`, {
    reason: 'Sai sự thật, gỡ ngay.',
  })
  expect(removal.status).toBe(200)

  for (const [way, { query, headers }] of Object.entries(ways)) {
    for (const address of addresses) {
      const asked = address.includes('?') ? address.replace('?', `${query || '?'}${query && '&'}`) : address + query
      const answer = await request.get(asked, { headers, maxRedirects: 0 })
      expect(isTold(await answer.text()), `${address} ${way}`).toBe(false)
      if (address.startsWith(`/bai-viet/${article.slug}`)) expect(answer.status(), `${address} ${way}`).toBe(410)
      if (address.startsWith(`/media/${mediaId}`)) expect(answer.status(), `${address} ${way}`).toBe(404)
    }
  }
})

async function text(request: APIRequestContext, address: string): Promise<string> {
  return (await request.get(address)).text()
}

function local(address: string): string {
  return address.replaceAll('&amp;', '&').replace(/^https?:\/\/[^/]+/, '')
}
