import { request as httpRequest } from 'node:http'
import { brotliDecompressSync } from 'node:zlib'
import { expect, expectAccessible, published, test, uniqueContent, uniqueMark } from '../newsroom.fixture.ts'

const sentence =
  'Cấp ủy, chính quyền các xã, phường đối thoại trực tiếp với Nhân dân, trả lời từng ý kiến và hẹn ngày giải quyết. '
const words = sentence.trim().split(/\s+/).length

/** The bytes as they cross the wire: a browser or fetch would unpack them. */
function fetchRaw(url: string): Promise<{ headers: Record<string, string | string[] | undefined>; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    httpRequest(url, { headers: { 'accept-encoding': 'br' } }, answer => {
      const chunks: Buffer[] = []
      answer.on('data', chunk => chunks.push(chunk))
      answer.on('end', () => resolve({ headers: answer.headers, bytes: Buffer.concat(chunks) }))
    })
      .once('error', reject)
      .end()
  })
}

test('trang bài 900 chữ: HTML nén không quá 12 KB, không có mã khung, CSP không cho mã viết liền', async ({
  sitDown,
  baseURL,
}) => {
  const paragraphs = Array.from(
    { length: 12 },
    (_, index) => `Đoạn ${index + 1}: ${sentence.repeat(Math.ceil(900 / words / 12) + 1)}`,
  )
  const { article } = await published(
    await sitDown('phongvien'),
    await sitDown('truongban'),
    uniqueContent('Chín trăm chữ', paragraphs),
  )
  const { headers, bytes } = await fetchRaw(`${baseURL}/bai-viet/${article.slug}`)
  expect(headers['content-encoding']).toBe('br')
  expect(bytes.length).toBeLessThanOrEqual(12 * 1024)
  const html = brotliDecompressSync(bytes).toString()
  expect(html.match(/<script[^>]*>/g)).toEqual([
    '<script type="application/ld+json">',
    expect.stringMatching(/^<script src="\/reader\.js/),
  ])
  expect(html).not.toMatch(/\/_next\/[^"']*\.js|__next_f|<template/)
  const policy = headers['content-security-policy']
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|nonce-/)
})

test.describe('khi trình duyệt tắt JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('trang bài vẫn đủ: tiêu đề, sapo, nội dung, bút danh, lượt xem, bài cùng chuyên mục', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('article').getByRole('link').first().click()
    const article = page.getByRole('article').filter({ has: page.getByRole('heading', { level: 1 }) })
    await expect(article).toContainText('lượt xem')
    await expect(page.getByRole('heading', { name: 'Cùng chuyên mục' })).toBeVisible()
    await expect(page.getByText('Hiện tại không có bình chọn nào đang mở')).toBeVisible()
    await expect(page.getByText('Tổng lượt truy cập')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Về đầu trang' })).toBeVisible()
  })

  test('tìm kiếm không dấu vẫn ra bài có dấu', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('searchbox').fill('dan van kheo')
    await page.getByRole('button', { name: 'Tìm' }).click()
    await expect(
      page
        .locator('mark')
        .filter({ hasText: /dân vận/i })
        .first(),
    ).toBeVisible()
  })
})

test('trang không có thật báo 404, cùng một diện mạo', async ({ page }) => {
  for (const path of ['/khong-co-trang-nay', '/bai-viet/khong-co-bai-nay', '/chuyen-muc/khong-co', '/a/b/c']) {
    const answer = await page.goto(path)
    expect(answer?.status(), path).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
  await expectAccessible(page)
})

test.describe('bài đã rút', () => {
  test('giữ trang và thay nội dung bằng lời thông báo, không còn trong danh sách', async ({
    sitDown,
    page,
    request,
  }) => {
    const leader = await sitDown('truongban')
    const content = uniqueContent('Bài sẽ rút', ['Đoạn văn sẽ không ai đọc nữa.'])
    const { article } = await published(await sitDown('phongvien'), leader, content)
    const notice = 'Bài viết tạm rút để kiểm tra lại số liệu.'
    const reason = 'Số liệu chưa được kiểm chứng.'
    const withdrawn = await leader.api.send('POST', `/api/articles/${article.id}/withdrawal`, { reason, notice })
    expect(withdrawn.status).toBe(200)
    const answer = await page.goto(`/bai-viet/${article.slug}`)
    expect(answer?.status()).toBe(200)
    await expect(page.getByText(notice)).toBeVisible()
    expect(await page.content()).not.toContain('Đoạn văn sẽ không ai đọc nữa')
    expect(await page.content()).not.toContain(reason)
    expect(await (await request.get('/')).text()).not.toContain(content.title)
    await expectAccessible(page)
  })
})

test('bài đã gỡ báo 410 ngay ở yêu cầu kế tiếp: trang bài, danh sách, RSS, tìm kiếm', async ({ sitDown, request }) => {
  const leader = await sitDown('truongban')
  const word = `baigo${uniqueMark()}`
  const content = uniqueContent(`Bài sẽ gỡ ${word}`)
  const { article } = await published(await sitDown('phongvien'), leader, content)
  const lists = ['/', '/chuyen-muc/tin-hoat-dong', '/rss.xml', `/tim-kiem?q=${encodeURIComponent(word)}`]
  for (const path of lists) expect(await (await request.get(path)).text(), path).toContain(article.slug)
  expect((await request.get(`/bai-viet/${article.slug}`)).status()).toBe(200)

  const removed = await leader.api.send('POST', `/api/articles/${article.id}/removal`, {
    reason: 'Lộ thông tin cá nhân của công dân.',
  })
  expect(removed.status).toBe(200)

  const gone = await request.get(`/bai-viet/${article.slug}`)
  expect(gone.status()).toBe(410)
  expect(await gone.text()).not.toContain(content.title)
  for (const path of lists) expect(await (await request.get(path)).text(), path).not.toContain(article.slug)
})

test('bài chưa đăng không lộ ra đâu, kể cả khi hỏi theo cách của khung', async ({ sitDown, request }) => {
  const reporter = await sitDown('phongvien')
  const canary = `bimat${uniqueMark()}`
  const { sections } = (await reporter.api.get('/api/sections')) as { sections: { id: string }[] }
  const written = await reporter.api.send('POST', '/api/articles', {
    sectionId: sections[0]?.id,
    content: uniqueContent(canary),
  })
  const deskPath = `/toa-soan/bai-viet/${written.body.article.id}`
  const paths = [
    '/',
    '/chuyen-muc/tin-hoat-dong',
    '/rss.xml',
    `/tim-kiem?q=${canary}`,
    `/bai-viet/${canary}`,
    deskPath,
    `/api/articles/${written.body.article.id}`,
  ]
  const guises: Record<string, string>[] = [
    {},
    { rsc: '1' },
    { rsc: '1', 'next-router-prefetch': '1' },
    { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  ]
  for (const path of paths) {
    for (const headers of guises) {
      const answer = await request.get(path, { headers, maxRedirects: 0 })
      const body = (await answer.text()).replaceAll(encodeURIComponent(canary), '')
      // The search page repeats the question, and nothing else.
      expect(body.split(canary).length - 1, path).toBeLessThanOrEqual(path.startsWith('/tim-kiem') ? 3 : 0)
    }
  }
})
