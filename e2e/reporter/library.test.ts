import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { expect, expectAccessible, test, uniqueContent, uniqueMark } from '../newsroom.fixture.ts'

test.use({ viewport: { width: 360, height: 740 } })

/** Pictures of a camera, each unlike any other. */
function photographs(count: number): Promise<{ name: string; mimeType: string; buffer: Buffer }[]> {
  const made = Array.from({ length: count }, async (_, index) => {
    const [r = 0, g = 0, b = 0] = crypto.getRandomValues(new Uint8Array(3))
    const picture = sharp({ create: { width: 1200, height: 800, channels: 3, background: { r, g, b } } })
    return { name: `DSC_${index + 1}.jpg`, mimeType: 'image/jpeg', buffer: await picture.jpeg().toBuffer() }
  })
  return Promise.all(made)
}

/** Making a picture's files is work, and others have theirs on this machine. */
const worked = { timeout: 40_000 }

const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

test('phóng viên đưa ba ảnh vào kho một lượt, tìm lại bằng vài chữ, dùng trong bài rồi thấy ảnh nằm ở bài nào', async ({
  sitDown,
}) => {
  // Every picture's files are made for real, five times over.
  test.slow()
  const { page, api } = await sitDown('phongvien')
  await page.setViewportSize({ width: 360, height: 740 })
  const mark = uniqueMark()
  await page.goto('/toa-soan')
  await page.getByRole('link', { name: 'Kho ảnh' }).click()
  await expect(page.getByRole('heading', { name: 'Kho ảnh', level: 1 })).toBeVisible()
  const upload = page.getByRole('region', { name: 'Đưa ảnh vào kho' })
  const files = await photographs(3)
  await upload.getByLabel(/^Tệp ảnh/).setInputFiles(files)
  const rows = upload.getByRole('listitem')
  await expect(rows).toHaveCount(3)
  await rows
    .nth(0)
    .getByLabel(/^Mô tả ảnh/)
    .fill(`Đại biểu giơ tay biểu quyết ${mark}.`)
  await rows
    .nth(0)
    .getByLabel(/^Người chụp/)
    .fill(`Lò Thị Pánh ${mark}`)
  await rows
    .nth(1)
    .getByLabel(/^Ảnh trang trí/)
    .check()
  await expect(rows.nth(1).getByLabel(/^Mô tả ảnh/)).toBeDisabled()
  await expectAccessible(page)
  expect(await fits(page)).toBeLessThanOrEqual(360)

  // The third lacks its words: the others go, and it stays with a sentence.
  await upload.getByRole('button', { name: 'Tải lên kho ảnh' }).click()
  await expect(rows.nth(0).getByText('Đã vào kho ảnh')).toBeVisible(worked)
  await expect(rows.nth(1).getByText('Đã vào kho ảnh')).toBeVisible(worked)
  await expect(rows.nth(2).getByRole('alert')).toContainText('Hãy viết một câu mô tả ảnh')
  await rows
    .nth(2)
    .getByLabel(/^Mô tả ảnh/)
    .fill(`Cầu treo ${mark}.`)
  await upload.getByRole('button', { name: 'Tải lên kho ảnh' }).click()
  await expect(rows.nth(2).getByText('Đã vào kho ảnh')).toBeVisible(worked)
  await expect(page.getByRole('link', { name: `Cầu treo ${mark}.` })).toBeVisible()

  await page.reload()
  await upload.getByLabel(/^Tệp ảnh/).setInputFiles(files[0] ?? [])
  await upload.getByLabel(/^Mô tả ảnh/).fill('Lời khác.')
  await upload.getByRole('button', { name: 'Tải lên kho ảnh' }).click()
  await expect(
    upload.getByText(`Ảnh này đã có trong kho, với mô tả “Đại biểu giơ tay biểu quyết ${mark}.”`),
  ).toBeVisible()

  const search = page.getByRole('search', { name: 'Tìm trong kho ảnh' })
  await search.getByRole('searchbox').fill(`panh bieu quyet ${mark}`)
  await search.getByRole('button', { name: 'Tìm ảnh' }).click()
  await page.getByRole('link', { name: `Đại biểu giơ tay biểu quyết ${mark}.` }).click()
  await expect(page.getByText('Nguyễn Thị Mai đưa vào kho lúc')).toBeVisible()
  await expect(page.getByText('Tên tệp khi đưa vào: DSC_1.jpg')).toBeVisible()
  await expect(page.getByText('Chưa bài nào mà anh/chị xem được dùng ảnh này.')).toBeVisible()
  await page.getByLabel(/^Mô tả ảnh/).fill(`Đại biểu thông qua nghị quyết ${mark}.`)
  await page.getByRole('button', { name: 'Lưu mô tả' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu.' })).toBeVisible()
  await expectAccessible(page)
  expect(await fits(page)).toBeLessThanOrEqual(360)
  const inLibrary = page.url()

  const { sections } = (await api.get('/api/sections')) as { sections: { id: string }[] }
  const content = uniqueContent('Bài lấy ảnh từ kho')
  const { body } = await api.send('POST', '/api/articles', { sectionId: sections[0]?.id, content })
  await page.goto(`/toa-soan/bai-viet/${body.article.id}`)
  await page.getByRole('button', { name: 'Chọn ảnh đại diện' }).click()
  const dialog = page.getByRole('dialog', { name: 'Ảnh đại diện' })
  await dialog.getByRole('button', { name: 'Ảnh đã có' }).click()
  await dialog.getByRole('searchbox').fill(`nghi quyet ${mark}`)
  await dialog.getByRole('button', { name: 'Tìm' }).click()
  await expect(dialog.getByRole('listitem')).toHaveCount(1)
  await dialog.getByRole('button', { name: `Đại biểu thông qua nghị quyết ${mark}.` }).click()
  await expect(page.getByRole('status').filter({ hasText: /Đã lưu \d\d:\d\d/ })).toBeVisible()

  await page.goto(inLibrary)
  const uses = page.getByRole('region', { name: 'Bài dùng ảnh này' })
  await expect(uses.getByRole('link', { name: 'Bản 1' })).toHaveAttribute('href', /\/phien-ban\?ban=/)
  await uses.getByRole('link', { name: content.title }).click()
  await expect(page).toHaveURL(new RegExp(`/toa-soan/bai-viet/${body.article.id}$`))
})

test('phóng viên chèn hai ảnh vào bài một lượt, theo đúng thứ tự đã chọn', async ({ sitDown }) => {
  const { page, api } = await sitDown('phongvien')
  await page.setViewportSize({ width: 360, height: 740 })
  const { sections } = (await api.get('/api/sections')) as { sections: { id: string }[] }
  const content = uniqueContent('Bài hai ảnh')
  const { body } = await api.send('POST', '/api/articles', { sectionId: sections[0]?.id, content })
  await page.goto(`/toa-soan/bai-viet/${body.article.id}`)
  const text = page.getByRole('textbox', { name: 'Nội dung bài' })
  await expect(text).toContainText('Sáng nay')
  await page.getByRole('button', { name: 'Chèn ảnh' }).click()
  const dialog = page.getByRole('dialog', { name: 'Chèn ảnh vào bài' })
  await dialog.getByLabel(/^Tệp ảnh/).setInputFiles(await photographs(2))
  const rows = dialog.getByRole('listitem')
  await rows
    .nth(0)
    .getByLabel(/^Mô tả ảnh/)
    .fill('Ảnh thứ nhất.')
  await rows
    .nth(1)
    .getByLabel(/^Mô tả ảnh/)
    .fill('Ảnh thứ hai.')
  await rows
    .nth(1)
    .getByLabel(/^Chú thích/)
    .fill('Buổi chiều.')
  await dialog.getByRole('button', { name: 'Đưa ảnh vào bài' }).click()
  await expect(dialog).toBeHidden(worked)
  await expect(text.getByRole('img')).toHaveCount(2)
  const said = await text.getByRole('img').evaluateAll(all => all.map(one => one.getAttribute('alt')))
  expect(said).toEqual(['Ảnh thứ nhất.', 'Ảnh thứ hai.'])
  await expect(text.getByLabel('Chú thích ảnh').nth(1)).toHaveValue('Buổi chiều.')
  await expect(page.getByRole('status').filter({ hasText: /Đã lưu \d\d:\d\d/ })).toBeVisible()
})
