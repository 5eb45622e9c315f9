import { expect, expectAccessible, test } from '../newsroom.fixture.ts'

const old = '/bai-viet/'

test('bài của cổng cũ bắt đầu từ 803 lượt xem, và lượt đọc này là lượt 804', async ({ page, request }) => {
  const found = await (await request.get('/tim-kiem?q=%22quý+III+năm+2017%22')).text()
  const path = found.match(/\/bai-viet\/[a-z0-9-]*2017[a-z0-9-]*/)?.[0]
  expect(path?.startsWith(old)).toBe(true)
  expect(await (await request.get(path as string)).text()).toContain('>803</span> lượt xem')
  await page.goto(path as string)
  await expect(page.getByText('804 lượt xem')).toBeVisible()
  await page.reload()
  await expect(page.getByText('804 lượt xem')).toBeVisible()
})

test('bạn đọc thấy ai đang xem và tổng lượt truy cập từ số dư của cổng cũ', async ({ page }) => {
  await page.goto('/')
  const visits = page.getByRole('complementary').locator('[data-counter=visits]')
  await expect(visits).toHaveText(/^87\.167\.\d{3}$/)
  await expect.poll(async () => Number((await visits.textContent())?.replaceAll('.', ''))).toBeGreaterThan(87_167_781)
  await expectAccessible(page)
})

test('mỗi con số cách lời giải thích một lần bấm', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Số này được tính thế nào?' }).click()
  await expect(page.getByRole('heading', { name: 'Tổng lượt truy cập' })).toBeVisible()
  await expectAccessible(page)
})
