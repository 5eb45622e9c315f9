import { globSync } from 'node:fs'
import { devices, type Page } from '@playwright/test'
import sharp from 'sharp'
import { type Account, expect, expectAccessible, submitted, test, uniqueContent } from '../newsroom.fixture.ts'
import { thumb, tooSmallFor } from '../touch-targets.fixture.ts'

// The whole desk on a phone: 360 pixels wide, held in one hand.
const phone = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  userAgent: devices['Pixel 7'].userAgent,
}

/** Every page of the desk by its own address, and those of an article. A page that is added tomorrow is among them. */
const files = globSync('**/page.tsx', { cwd: 'app/(desk)/toa-soan' }).map(file => file.replace(/\/?page\.tsx$/, ''))
const addressOf = (file: string) => `/toa-soan/${file}`.replace(/\/$/, '')
const general = files.filter(file => !file.includes('[')).map(addressOf)
const ofArticle = files.filter(file => file.startsWith('bai-viet/[id]')).map(addressOf)

/** Who has which part of the desk; leaders have all of it. */
const theirs: Partial<Record<Account, string[]>> = {
  phongvien: ['/toa-soan', '/toa-soan/bai-viet', '/toa-soan/bai-viet/moi', ...ofArticle],
  bientapvien: ['/toa-soan', '/toa-soan/bai-viet', '/toa-soan/binh-chon', ...ofArticle],
  truongban: [...general, ...ofArticle],
  quantri: ['/toa-soan', '/toa-soan/nhat-ky', '/toa-soan/thiet-dat'],
}

async function expectFitForThumb(page: Page): Promise<void> {
  expect(await tooSmallFor(page), `${page.url()}: smaller than ${thumb} pixels`).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth), page.url()).toBeLessThanOrEqual(360)
}

for (const [account, addresses] of Object.entries(theirs)) {
  test(`mọi nút, ô, liên kết mà ${account} thấy trên điện thoại đều vừa ngón tay, không trang nào cuộn ngang`, async ({
    sitDown,
    browser,
    baseURL,
  }) => {
    test.slow()
    const person = await sitDown(account as Account)
    const { article } = await submitted(await sitDown('phongvien'), uniqueContent('Cầm một tay'))
    const storageState = await person.page.context().storageState()
    const held = await browser.newContext({ ...phone, storageState, baseURL: baseURL as string })
    const page = await held.newPage()
    for (const address of addresses) {
      const answer = await page.goto(address.replace('[id]', article.id))
      expect(answer?.status(), page.url()).toBe(200)
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
      await expectFitForThumb(page)
    }
    await held.close()
  })
}

test('phóng viên đăng nhập, mở bài theo mẫu, viết, chụp ảnh, ghi chú thích và gửi duyệt, chỉ bằng ngón tay', async ({
  browser,
  baseURL,
}) => {
  test.slow()
  const held = await browser.newContext({ ...phone, baseURL: baseURL as string })
  const page = await held.newPage()
  await page.goto('/dang-nhap')
  await expectFitForThumb(page)
  await page.getByLabel('Tên đăng nhập').fill('phongvien')
  await page.getByLabel('Mật khẩu').fill(process.env.NEWSROOM_DEMO_PASSWORD ?? '')
  await page.getByRole('button', { name: 'Đăng nhập' }).tap()
  await expect(page).toHaveURL(/\/toa-soan$/)

  await page.getByRole('link', { name: 'Viết bài' }).first().tap()
  await page.getByLabel('Mẫu bài').selectOption({ label: 'Giao ban' })
  await page.getByRole('button', { name: 'Bắt đầu viết' }).tap()
  const body = page.getByRole('textbox', { name: 'Nội dung bài' })
  await expect(body).toContainText('⟦')
  await expectFitForThumb(page)
  await page.getByRole('textbox', { name: 'Tiêu đề' }).fill('Giao ban công tác dân vận quý III')
  await page.getByRole('textbox', { name: 'Sapo' }).fill('Sáng 5/10, tại hội trường huyện, Ban tổ chức giao ban.')
  await body.tap()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Đồng chí Trưởng Ban chủ trì hội nghị.')

  await page.getByRole('button', { name: 'Chèn ảnh' }).tap()
  const dialog = page.getByRole('dialog', { name: 'Chèn ảnh vào bài' })
  await expectFitForThumb(page)
  const camera = dialog.getByLabel('Chụp ảnh', { exact: true })
  await expect(dialog.getByText('Chụp ảnh', { exact: true })).toBeVisible()
  await expect(camera).toHaveAttribute('capture', 'environment')
  await expect(camera).toHaveAttribute('accept', /^image\/jpeg/)
  const [r = 0, g = 0, b = 0] = crypto.getRandomValues(new Uint8Array(3))
  const photograph = await sharp({ create: { width: 1200, height: 900, channels: 3, background: { r, g, b } } })
    .jpeg()
    .toBuffer()
  await camera.setInputFiles({ name: 'image.jpg', mimeType: 'image/jpeg', buffer: photograph })
  await dialog.getByLabel(/^Mô tả ảnh/).fill('Đại biểu giơ tay biểu quyết.')
  await dialog.getByLabel(/^Chú thích/).fill('Hội nghị giao ban sáng 5/10.')
  await dialog.getByRole('button', { name: 'Đưa ảnh vào bài' }).tap()
  await expect(body.getByRole('img', { name: 'Đại biểu giơ tay biểu quyết.' })).toBeVisible()
  await expectFitForThumb(page)
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Gửi duyệt' }).tap()
  await expect(page.getByText('Đã gửi duyệt').first()).toBeVisible()
  await expectFitForThumb(page)
  await held.close()
})
