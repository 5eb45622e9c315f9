import type { Page } from '@playwright/test'
import { expect, expectAccessible, published, test, uniqueContent } from '../newsroom.fixture.ts'

const results = (page: Page) => page.getByRole('region', { name: 'Kết quả tìm kiếm' }).getByRole('article')
const said = (page: Page) => page.getByRole('status')
const box = (page: Page) => page.getByRole('main').getByRole('searchbox', { name: 'Từ khóa tìm kiếm' })

test('chỉ dùng bàn phím: gõ không dấu, được gợi ý có dấu, đổi thứ tự, mở bài', async ({ page }) => {
  await page.goto('/tim-kiem')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(box(page)).toBeFocused()
  await page.keyboard.type('dan van kheo')
  await page.keyboard.press('Enter')

  await expect(said(page)).toContainText(/Tìm thấy \d+ bài viết cho “dan van kheo”\./)
  await expect(
    results(page)
      .locator('mark', { hasText: /dân vận khéo/i })
      .first(),
  ).toBeVisible()
  const perhaps = page.getByRole('main').getByRole('link', { name: 'dân vận khéo', exact: true })
  await perhaps.focus()
  await page.keyboard.press('Enter')
  await expect(said(page)).toContainText('cho “dân vận khéo”.')

  const newest = page.getByRole('link', { name: 'Mới nhất' })
  await newest.focus()
  await page.keyboard.press('Enter')
  await expect(newest).toHaveAttribute('aria-current', 'true')
  const times = await results(page)
    .locator('time')
    .evaluateAll(all => all.map(time => time.getAttribute('datetime') ?? ''))
  expect(times.length).toBeGreaterThan(1)
  expect(times).toEqual(times.toSorted().reverse())

  const link = results(page).first().getByRole('heading', { level: 2 }).getByRole('link')
  const title = (await link.textContent()) ?? ''
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
})

test.describe('khi trình duyệt tắt JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('lọc theo chuyên mục và thời gian, sang trang, rồi bỏ lọc', async ({ page }) => {
    await page.goto('/tim-kiem?q=dan')
    await expect(said(page)).toContainText('Tìm thấy')
    await page.getByRole('navigation', { name: 'Các trang' }).getByRole('link', { name: '2', exact: true }).click()
    await expect(page).toHaveURL(/trang=2/)
    expect(await results(page).count()).toBeGreaterThan(0)

    await page.getByText('Lọc theo chuyên mục và thời gian').click()
    await page.getByRole('combobox', { name: 'Chuyên mục' }).selectOption('Dân vận khéo')
    await page.getByLabel('Từ ngày').fill('2024-01-01')
    await page.getByRole('main').getByRole('button', { name: 'Tìm' }).click()
    await expect(said(page)).toContainText('trong chuyên mục Dân vận khéo, từ ngày 01/01/2024')
    for (const section of await results(page).locator('.story-meta a').allInnerTexts()) {
      expect(section).toBe('Dân vận khéo')
    }

    await page.getByLabel('Từ ngày').fill('2090-01-01')
    await page.getByRole('main').getByRole('button', { name: 'Tìm' }).click()
    await expect(said(page)).toContainText('Không tìm thấy bài viết nào')
    await page.getByRole('link', { name: /Bỏ điều kiện lọc/ }).click()
    await expect(said(page)).toContainText('Tìm thấy')
  })

  test('không tìm thấy thì trang chỉ cách tìm khác', async ({ page }) => {
    await page.goto('/tim-kiem?q=dân vận khéo trên sao Hỏa')
    await expect(said(page)).toContainText('Không tìm thấy bài viết nào')
    await page.getByRole('link', { name: 'dân vận khéo', exact: true }).click()
    await expect(results(page).first()).toBeVisible()
  })
})

test('số văn bản tìm đúng, gõ thường hay có khoảng trắng; đoạn trích lấy từ chỗ tìm thấy', async ({
  sitDown,
  page,
}) => {
  const number = 10_000 + (Date.now() % 89_999)
  const paragraphs = [
    'Mở đầu hội nghị, Ban tổ chức thông qua chương trình làm việc và giới thiệu đại biểu.',
    `Các đại biểu thảo luận việc thực hiện Chỉ thị số ${number}-CT/TU của Ban Thường vụ Tỉnh ủy.`,
  ]
  const { article } = await published(
    await sitDown('phongvien'),
    await sitDown('truongban'),
    uniqueContent('Hội nghị về chỉ thị', paragraphs),
  )
  for (const typed of [`${number}-CT/TU`, `${number}-ct/tu`, `${number} - CT / TU`]) {
    await page.goto(`/tim-kiem?q=${encodeURIComponent(typed)}`)
    await expect(results(page)).toHaveCount(1)
    await expect(results(page).getByRole('link').first()).toHaveAttribute('href', `/bai-viet/${article.slug}`)
    await expect(results(page).locator('mark')).toHaveText(`${number}-CT/TU`)
    await expect(results(page)).toContainText('Các đại biểu thảo luận việc thực hiện')
  }
  await page.goto(`/tim-kiem?q=${number}-CT/TW`)
  await expect(said(page)).toContainText('Không tìm thấy')
})

test('câu hỏi quá dài, số trang vô lý và ngày sai nhận lời giải thích, không phải lỗi', async ({ request }) => {
  const refused = {
    [`/tim-kiem?q=${'%'.repeat(1_000)}`]: 'Từ khóa tìm kiếm dài quá 200 ký tự.',
    [`/tim-kiem?q=${'a'.repeat(10_000)}`]: 'Địa chỉ quá dài.',
    '/tim-kiem?q=a&trang=1000000000': 'Số trang phải là số từ 1 đến 10.000.',
    '/tim-kiem?q=a&tu=31/02/2024': 'Ngày phải viết như 17/10/2017.',
    '/tim-kiem?q=a&sap-xep=id': 'Kết quả tìm kiếm chỉ xếp theo',
  }
  for (const [path, sentence] of Object.entries(refused)) {
    const answer = await request.get(path)
    expect(answer.status(), path.slice(0, 60)).toBe(400)
    expect(await answer.text()).toContain(sentence)
  }
  for (const path of ['/tim-kiem?q=a&trang=400', '/tim-kiem?q=dan&trang=40', '/tim-kiem?q=dan&chuyen-muc=khong-co']) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
  const symbols = await request.get(`/tim-kiem?q=${encodeURIComponent('%&*')}`)
  expect(symbols.status()).toBe(200)
  expect(await symbols.text()).toContain('ít nhất một chữ cái hoặc chữ số')
})

for (const [width, scheme] of [
  [360, 'light'],
  [768, 'dark'],
  [1280, 'light'],
] as const) {
  test(`trang kết quả rộng ${width} điểm, nền ${scheme}: dễ tiếp cận, không tràn ngang`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme: scheme })
    for (const path of ['/tim-kiem', '/tim-kiem?q=dan+van&tu=2010-01-01', '/tim-kiem?q=khongcogi']) {
      await page.goto(path)
      await expectAccessible(page)
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(overflow, path).toBeLessThanOrEqual(0)
    }
  })
}
