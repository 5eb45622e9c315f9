import sharp from 'sharp'
import { type Desk, expect, expectAccessible, test, uniqueContent } from '../newsroom.fixture.ts'

test.use({ viewport: { width: 360, height: 740 } })

const bodyOf = ({ page }: Desk) => page.getByRole('textbox', { name: 'Nội dung bài' })
const saved = ({ page }: Desk) => page.getByRole('status').filter({ hasText: /Đã lưu \d\d:\d\d/ })

/** A photograph that says where it was taken, unlike any other. */
function photograph(): Promise<Buffer> {
  const [r = 0, g = 0, b = 0] = crypto.getRandomValues(new Uint8Array(3))
  return sharp({ create: { width: 1200, height: 800, channels: 3, background: { r, g, b } } })
    .withExif({ IFD3: { GPSLatitude: '21/1 1/1 1/1', GPSLongitude: '105/1 50/1 1/1' } })
    .jpeg()
    .toBuffer()
}

async function openDraft({ page, api }: Desk, title: string) {
  await page.setViewportSize({ width: 360, height: 740 })
  const { sections } = (await api.get('/api/sections')) as { sections: { id: string }[] }
  const content = uniqueContent(title)
  const { body } = await api.send('POST', '/api/articles', { sectionId: sections[0]?.id, content })
  await page.goto(`/toa-soan/bai-viet/${body.article.id}`)
  await expect(bodyOf({ page, api })).toContainText('Sáng nay')
  return body
}

test('phóng viên đưa ảnh từ điện thoại vào bài và làm ảnh đại diện; chưa đăng thì người ngoài không xem được ảnh', async ({
  sitDown,
  request,
}) => {
  const reporter = await sitDown('phongvien')
  const { page, api } = reporter
  const { edition } = await openDraft(reporter, 'Ảnh từ hội nghị')
  const file = await photograph()
  expect((await sharp(file).metadata()).exif).toBeDefined()

  await page.getByRole('button', { name: 'Chèn ảnh' }).click()
  const dialog = page.getByRole('dialog', { name: 'Chèn ảnh vào bài' })
  await dialog.getByRole('button', { name: 'Đưa ảnh vào bài' }).click()
  await expect(dialog.getByRole('alert')).toHaveText('Hãy chọn một tệp ảnh.')
  await dialog.getByLabel(/^Tệp ảnh/).setInputFiles({ name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer: file })
  await dialog.getByLabel(/^Mô tả ảnh/).fill('Đại biểu giơ tay biểu quyết.')
  await dialog.getByLabel(/^Chú thích/).fill('Hội nghị sáng 16/10.')
  await dialog.getByLabel(/^Người chụp/).fill('Nguyễn Thị Mai')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Đưa ảnh vào bài' }).click()
  await expect(bodyOf(reporter).getByRole('img', { name: 'Đại biểu giơ tay biểu quyết.' })).toBeVisible()

  await page.getByRole('button', { name: 'Chọn ảnh đại diện' }).click()
  await page.getByRole('button', { name: 'Ảnh đã có' }).click()
  const stored = page.getByRole('dialog').getByRole('button', { name: /Đại biểu giơ tay biểu quyết/ })
  await stored.first().click()
  const cover = page.getByRole('region', { name: 'Ảnh đại diện' })
  await expect(cover.getByRole('img', { name: 'Đại biểu giơ tay biểu quyết.' })).toBeVisible()
  await expect(saved(reporter)).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await expectAccessible(page)

  const src = (await cover.getByRole('img').getAttribute('src')) ?? ''
  expect((await request.get(src)).status()).toBe(404)
  expect((await request.get(src.replace(/\/media\/.*?\//, '/api/media/').replace(/\/[^/]*$/, ''))).status()).toBe(401)

  const leader = await sitDown('truongban')
  const { article } = (await api.get(`/api/articles/${edition.articleId}`)) as { article: { id: string } }
  const read = async () => (await api.get(`/api/articles/${article.id}`)) as { editions: (typeof edition)[] }
  const {
    editions: [draft],
  } = await read()
  const submitted = await api.send('POST', `/api/editions/${edition.id}/submission`, { version: draft?.version })
  const { version, contentHash } = submitted.body.edition
  const approved = await leader.api.send('POST', `/api/editions/${edition.id}/approval`, { version, contentHash })
  expect(approved.status).toBe(200)

  const shown = await request.get(src)
  expect(shown.status()).toBe(200)
  expect((await sharp(await shown.body()).metadata()).exif).toBeUndefined()
  await page.goto(`/bai-viet/${approved.body.article.slug}`)
  const figures = page.getByRole('main').getByRole('img', { name: 'Đại biểu giơ tay biểu quyết.' })
  await expect(figures).toHaveCount(2)
  await expect(page.getByText('Ảnh: Nguyễn Thị Mai').first()).toBeVisible()
})

test('dán ảnh chụp màn hình vào bài thì được hỏi mô tả; tệp không phải ảnh thì được nói rõ vì sao', async ({
  sitDown,
}) => {
  const reporter = await sitDown('phongvien')
  const { page } = reporter
  await openDraft(reporter, 'Dán ảnh')
  const picture = (await photograph()).toString('base64')
  await bodyOf(reporter).click()
  await bodyOf(reporter).evaluate((body, base64) => {
    const clipboardData = new DataTransfer()
    const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
    clipboardData.items.add(new File([bytes], 'image.png', { type: 'image/png' }))
    body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, picture)
  const dialog = page.getByRole('dialog', { name: 'Chèn ảnh vào bài' })
  await expect(dialog.getByRole('img', { name: 'Ảnh vừa chọn' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Đưa ảnh vào bài' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Hãy viết một câu mô tả ảnh')
  await dialog.getByLabel(/^Mô tả ảnh/).fill('Bảng số liệu quý III.')
  await dialog.getByRole('button', { name: 'Đưa ảnh vào bài' }).click()
  await expect(bodyOf(reporter).getByRole('img', { name: 'Bảng số liệu quý III.' })).toBeVisible()

  await page.getByRole('button', { name: 'Chèn ảnh' }).click()
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')
  await dialog.getByLabel(/^Tệp ảnh/).setInputFiles({ name: 'so-do.png', mimeType: 'image/png', buffer: svg })
  await dialog.getByLabel(/^Mô tả ảnh/).fill('Sơ đồ.')
  await dialog.getByRole('button', { name: 'Đưa ảnh vào bài' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Hãy xuất hình thành PNG')
  await page.keyboard.press('Escape')
  await expect(saved(reporter)).toBeVisible()
})

test('đang chọn một chỗ để ảnh mà chừa thêm chỗ nữa: chỗ trước vẫn còn', async ({ sitDown }) => {
  const reporter = await sitDown('phongvien')
  await openDraft(reporter, 'Hai chỗ để ảnh')
  const places = bodyOf(reporter).getByText('Chỗ để ảnh. Bạn đọc không thấy khi chưa có ảnh.')
  await bodyOf(reporter).getByText('Sáng nay').click()
  await reporter.page.getByRole('button', { name: 'Chừa chỗ cho ảnh' }).click()
  await expect(places).toHaveCount(1)
  await places.click()
  await reporter.page.getByRole('button', { name: 'Chừa chỗ cho ảnh' }).click()
  await expect(places).toHaveCount(2)
})

test('ảnh đại diện: cắt lấy phần cần, đặt điểm chính; bạn đọc thấy đúng phần ấy, cắt lại vẫn từ ảnh đầy đủ', async ({
  sitDown,
  page: readersPage,
}) => {
  const reporter = await sitDown('phongvien')
  const { page, api } = reporter
  const { article } = await openDraft(reporter, 'Cắt ảnh đại diện')
  const cover = page.getByRole('region', { name: 'Ảnh đại diện' })
  await page.getByRole('button', { name: 'Chọn ảnh đại diện' }).click()
  const bringing = page.getByRole('dialog', { name: 'Ảnh đại diện' })
  await bringing
    .getByLabel(/^Tệp ảnh/)
    .setInputFiles({ name: 'hoi-nghi.jpg', mimeType: 'image/jpeg', buffer: await photograph() })
  await bringing.getByLabel(/^Mô tả ảnh/).fill('Toàn cảnh hội nghị.')
  await bringing.getByRole('button', { name: 'Đưa ảnh vào bài' }).click()
  await expect(cover.getByRole('img', { name: 'Toàn cảnh hội nghị.' })).toBeVisible()

  await cover.getByRole('button', { name: 'Cắt ảnh' }).click()
  const cutting = page.getByRole('dialog', { name: 'Cắt ảnh' })
  await cutting.getByRole('button', { name: '1:1' }).click()
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await cutting.getByRole('button', { name: 'Dùng phần này' }).click()
  await expect(cutting).toHaveCount(0)
  await expect(cover.getByRole('button', { name: 'Cắt lại ảnh' })).toBeVisible()

  const fromTop = cover.getByRole('slider', { name: 'Từ trên xuống' })
  await fromTop.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await expect(saved(reporter)).toBeVisible()
  const kept = (await api.get(`/api/articles/${article.id}`)) as {
    editions: { content: { cover: { mediaId: string; focus: object } } }[]
  }
  const { mediaId, focus } = kept.editions[0]?.content.cover ?? { mediaId: '', focus: {} }
  expect(focus).toEqual({ x: 50, y: 10 })
  expect(await api.get(`/api/media/${mediaId}`)).toMatchObject({ width: 800, height: 800 })
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Gửi duyệt' }).click()
  await expect(page.getByRole('button', { name: 'Rút lại để sửa' })).toBeVisible()
  const leader = await sitDown('truongban')
  await leader.page.goto(`/toa-soan/bai-viet/${article.id}`)
  await leader.page.getByRole('button', { name: 'Duyệt…' }).click()
  await leader.page.getByRole('button', { name: 'Duyệt: đăng ngay' }).click()
  await expect(leader.page.getByRole('region', { name: 'Bài đã đăng' })).toBeVisible()
  await readersPage.goto('/')
  const shown = readersPage.getByRole('img', { name: 'Toàn cảnh hội nghị.' }).first()
  await expect(shown).toHaveAttribute('src', new RegExp(mediaId))
  await expect(shown).toHaveCSS('object-position', '50% 10%')
})
