import { type Desk, expect, expectAccessible, test, uniqueContent } from '../newsroom.fixture.ts'

const saved = ({ page }: Desk) => page.getByRole('status').filter({ hasText: /Đã lưu \d\d:\d\d/ })
const previewOf = ({ page }: Desk) => page.getByRole('region', { name: 'Xem trước' })
const shownIn = (desk: Desk) => previewOf(desk).locator('iframe').contentFrame()

async function openDraft(reporter: Desk, title: string) {
  const { sections } = (await reporter.api.get('/api/sections')) as { sections: { id: string }[] }
  const content = uniqueContent(title)
  const { body } = await reporter.api.send('POST', '/api/articles', { sectionId: sections[0]?.id, content })
  await reporter.page.goto(`/toa-soan/bai-viet/${body.article.id}`)
  return { content, address: `/toa-soan/bai-viet/${body.article.id}/xem-truoc` }
}

test('phóng viên xem bài như bạn đọc, khổ điện thoại và máy tính, ngay cạnh chỗ đang viết', async ({ sitDown }) => {
  const reporter = await sitDown('phongvien')
  const { page } = reporter
  const { content } = await openDraft(reporter, 'Xem trước')
  await page.getByRole('button', { name: 'Xem trước' }).click()
  await expect(shownIn(reporter).getByRole('heading', { level: 1 })).toHaveText(content.title)
  await expect(shownIn(reporter).getByText('Chưa đăng')).toBeVisible()
  const width = () =>
    shownIn(reporter)
      .locator('html')
      .evaluate(html => html.clientWidth)
  expect(await width()).toBeLessThanOrEqual(360)

  await page.getByRole('button', { name: 'Máy tính' }).click()
  await expect.poll(width).toBeGreaterThan(1_200)
  const text = page.getByRole('textbox', { name: 'Nội dung bài' })
  await text.click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Hội nghị kết thúc lúc 11 giờ.')
  await expect(saved(reporter)).toBeVisible()
  await expect(shownIn(reporter).getByText('Hội nghị kết thúc lúc 11 giờ.')).toBeVisible()
  await expect(text).toBeFocused()
  await page.getByRole('button', { name: 'Đóng xem trước' }).click()
  await expect(previewOf(reporter)).toHaveCount(0)
  // Not while the frame is there: axe waits for ever for an answer from a frame in which no script may run.
  await expectAccessible(page)
})

test('trên điện thoại, bản xem trước nằm gọn trong màn hình', async ({ sitDown }) => {
  const reporter = await sitDown('phongvien')
  const { page } = reporter
  await page.setViewportSize({ width: 360, height: 740 })
  const { content } = await openDraft(reporter, 'Xem trước trên điện thoại')
  await page.getByRole('button', { name: 'Xem trước' }).click()
  await expect(shownIn(reporter).getByRole('heading', { level: 1 })).toHaveText(content.title)
  await expect(previewOf(reporter)).toBeInViewport()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})

test('bản xem trước không chạy mã nào, không được lưu lại, và chỉ trang này mới lồng nó được', async ({ sitDown }) => {
  const reporter = await sitDown('phongvien')
  const { content, address } = await openDraft(reporter, 'Bản xem trước <script>alert(1)</script>')
  const answer = await reporter.page.request.get(address)
  expect(answer.headers()).toMatchObject({ 'cache-control': 'no-store', 'x-frame-options': 'SAMEORIGIN' })
  const policy = answer.headers()['content-security-policy']
  expect(policy).toContain("frame-ancestors 'self'; sandbox allow-same-origin")
  expect(policy).not.toMatch(/allow-scripts|script-src/)
  await reporter.page.goto(address)
  await expect(reporter.page.getByRole('heading', { level: 1 })).toHaveText(content.title)
  const desk = await reporter.page.request.get('/toa-soan')
  expect(desk.headers()['x-frame-options']).toBe('DENY')
  expect(desk.headers()['content-security-policy']).toContain("frame-ancestors 'none'")
})

test('ai không được đọc bản thảo thì cũng không xem trước được nó', async ({ sitDown, request }) => {
  const reporter = await sitDown('phongvien')
  const { content, address } = await openDraft(reporter, 'Bản thảo của Mai')
  for (const account of ['bientapvien', 'truongban'] as const) {
    const answer = await (await sitDown(account)).page.request.get(address)
    expect([account, answer.status()]).toEqual([account, 200])
    expect(await answer.text()).toContain(content.title)
  }
  for (const account of ['lothipanh', 'quantri'] as const) {
    const answer = await (await sitDown(account)).page.request.get(address)
    expect([account, answer.status()]).toEqual([account, 404])
    expect(await answer.text()).not.toContain(content.title)
  }
  const stranger = await request.get(address, { maxRedirects: 0 })
  expect([stranger.status(), stranger.headers().location]).toEqual([
    307,
    `/dang-nhap?tiep=${encodeURIComponent(address)}`,
  ])
  expect(await stranger.text()).not.toContain(content.title)
})
