import { expect, test } from '../newsroom.fixture.ts'

test('bạn đọc kéo đến cuối bài rồi rời trang: bài ấy có trong số đo của tòa soạn, một lượt, hết bài', async ({
  page,
  request,
  sitDown,
}) => {
  const found = await (await request.get('/tim-kiem?q=%22chuyển+đổi+số%22')).text()
  const path = found.match(/\/bai-viet\/[a-z0-9-]+/)?.[0] as string
  const counted = page.waitForResponse(answer => answer.url().endsWith('/api/views') && answer.ok())
  await page.goto(path)
  const { eventId } = (await counted).request().postDataJSON()
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) as string
  await page.locator('footer').scrollIntoViewIfNeeded()
  await page.locator('.article-body').evaluate(body => body.lastElementChild?.scrollIntoView({ block: 'end' }))
  const told = page.waitForRequest(asked => asked.url().endsWith('/api/readings'))
  await page.goto('/so-lieu')
  expect((await told).postDataJSON()).toEqual({ eventId, reached: 100 })
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
