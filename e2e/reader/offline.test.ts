import { expect, published, test, uniqueContent } from '../newsroom.fixture.ts'

test('bài đã đọc vẫn đọc được khi mất mạng; bài bị gỡ thì biến mất ngay khi có mạng lại', async ({
  sitDown,
  page,
  context,
}) => {
  const leader = await sitDown('truongban')
  const content = uniqueContent('Bài đọc khi mất mạng')
  const { article } = await published(await sitDown('phongvien'), leader, content)
  const path = `/bai-viet/${article.slug}`
  const isKept = (kept: string) => page.evaluate(async address => (await caches.match(address)) !== undefined, kept)
  await page.goto(path)
  await expect.poll(() => isKept(path)).toBe(true)
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)

  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: content.title })).toBeVisible()
  expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0)
  await page.goto('/chuyen-muc/tin-hoat-dong')
  await expect(page.getByRole('heading', { name: 'Bạn đang ngoại tuyến' })).toBeVisible()

  const reason = 'Lộ thông tin cá nhân của công dân.'
  expect((await leader.api.send('POST', `/api/articles/${article.id}/removal`, { reason })).status).toBe(200)
  await context.setOffline(false)
  await page.goto('/')
  await expect.poll(() => isKept(path)).toBe(false)
  expect((await page.goto(path))?.status()).toBe(410)
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Bạn đang ngoại tuyến' })).toBeVisible()
})

test('trang của bàn biên tập, API và ảnh gốc không được lưu lại trên máy người đọc', async ({ sitDown }) => {
  const { page } = await sitDown('truongban')
  await page.goto('/')
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true)
  await page.goto('/toa-soan')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const kept = await page.evaluate(async () => {
    const shelves = await Promise.all((await caches.keys()).map(async name => (await caches.open(name)).keys()))
    return shelves.flat().map(request => new URL(request.url).pathname)
  })
  expect(kept.filter(path => /^\/(?:toa-soan|dang-nhap|api|media)/.test(path))).toEqual([])
})
