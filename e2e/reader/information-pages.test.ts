import { expect, expectAccessible, published, test, uniqueContent } from '../newsroom.fixture.ts'

test('chân trang nói ai chịu trách nhiệm và dẫn đến các trang thông tin', async ({ page }) => {
  await page.goto('/')
  const foot = page.getByRole('contentinfo')
  await expect(foot).toContainText('Cơ quan chủ quản: Tỉnh ủy Lam Sơn')
  await expect(foot).toContainText('Chịu trách nhiệm nội dung')
  for (const name of ['Giới thiệu', 'Liên hệ', 'Quyền riêng tư', 'Sơ đồ trang']) {
    await page.goto('/')
    await foot.getByRole('link', { name }).click()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    await expectAccessible(page)
  }
})

test('trang nhất có văn bản mới, trang liên kết; mọi bài ở trên không lặp lại ở chuyên mục', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Văn bản mới' })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Trang liên kết' }).getByRole('link').first()).toBeVisible()
  const lead = await page.getByRole('article').first().getByRole('link').first().getAttribute('href')
  await expect(page.getByRole('main').locator(`a[href="${lead}"]`)).toHaveCount(1)
  await expectAccessible(page)
})

test('thanh chuyên mục cho biết đang ở đâu, kể cả ở chuyên mục con', async ({ page }) => {
  await page.goto('/chuyen-muc/mat-tran-va-doan-the')
  const band = page.getByRole('navigation', { name: 'Chuyên mục', exact: true })
  await expect(band.locator('[aria-current=page]')).toHaveText('Mặt trận và đoàn thể')
  await page
    .getByRole('navigation', { name: /Chuyên mục con/ })
    .getByRole('link', { name: 'Nông dân' })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Nông dân' })).toBeVisible()
  await expect(band.locator('[aria-current=true]')).toHaveText('Mặt trận và đoàn thể')
  await expectAccessible(page)
})

for (const width of [320, 360, 768, 1280]) {
  test(`không trang nào phải cuộn ngang ở ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const path of ['/', '/chuyen-muc/mat-tran-va-doan-the', '/quyen-rieng-tu', '/so-do-trang', '/khong-co']) {
      await page.goto(path)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow, path).toBeLessThanOrEqual(0)
    }
  })
}

test.describe('nền tối', () => {
  test.use({ colorScheme: 'dark' })

  test('mọi chữ vẫn đọc được', async ({ page }) => {
    for (const path of ['/', '/chuyen-muc/mat-tran-va-doan-the', '/gioi-thieu', '/so-do-trang']) {
      await page.goto(path)
      await expectAccessible(page)
    }
  })
})

test('địa chỉ sai cách viết được giải thích trong cùng một diện mạo', async ({ page }) => {
  const answer = await page.goto('/chuyen-muc/tin-hoat-dong?trang=abc')
  expect(answer?.status()).toBe(400)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page)
})

test('một từ dài hơn màn hình thì xuống dòng, không trang nào phải cuộn ngang vì nó', async ({ sitDown, page }) => {
  const long = `https://lamson.example/${'0123456789'.repeat(12)}`
  const content = { ...uniqueContent(long, [long]), standfirst: long, dateline: long.slice(0, 90) }
  const { article } = await published(await sitDown('phongvien'), await sitDown('truongban'), content)
  const address = `/bai-viet/${article.slug}`
  await page.setViewportSize({ width: 320, height: 800 })
  for (const path of ['/', '/chuyen-muc/tin-hoat-dong', address, `${address}/in`, '/tim-kiem?q=lamson', '/luu-tru']) {
    await page.goto(path)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow, path).toBeLessThanOrEqual(0)
  }
})
