import { devices } from '@playwright/test'
import { expect, test } from '../newsroom.fixture.ts'

// What is sent while a page is being left does not carry the name that Playwright gives the browser afterwards, but its own.
test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', `--user-agent=${devices['Desktop Chrome'].userAgent}`],
  },
})

test('bạn đọc kéo đến cuối bài rồi rời trang: bài ấy có trong số đo của tòa soạn, một lượt, hết bài', async ({
  page,
  request,
  sitDown,
}) => {
  const found = await (await request.get('/tim-kiem?q=%22chuyển+đổi+số%22')).text()
  const path = found.match(/\/bai-viet\/[a-z0-9-]+/)?.[0] as string
  const counted = page.waitForResponse(answer => answer.url().endsWith('/api/views') && answer.ok())
  await page.goto(path)
  await counted
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) as string
  await page.locator('footer').scrollIntoViewIfNeeded()
  await page.locator('.article-body').evaluate(body => body.lastElementChild?.scrollIntoView({ block: 'end' }))
  await page.goto('/so-lieu')
  await expect(page.getByRole('region', { name: 'Đọc đến đâu' })).toContainText('chưa chắc đã được đọc kỹ')

  const desk = await sitDown('bientapvien')
  const row = desk.page
    .getByRole('table', { name: 'Từng bài, bài được đo nhiều lượt nhất trước' })
    .getByRole('row', { name: title })
  await expect(async () => {
    await desk.page.goto('/toa-soan/thong-ke?ky=ngay')
    await expect(row).toBeVisible()
  }).toPass()
  await expect(row.getByRole('cell').last()).toHaveText('100%')
})
