import sharp from 'sharp'
import { type Desk, expect, expectAccessible, test, uniqueContent } from '../newsroom.fixture.ts'

const bodyOf = ({ page }: Desk) => page.getByRole('textbox', { name: 'Nội dung bài' })
const saved = ({ page }: Desk) => page.getByRole('status').filter({ hasText: /Đã lưu \d\d:\d\d/ })

async function openDraft({ page, api }: Desk, title: string) {
  await page.setViewportSize({ width: 360, height: 740 })
  const { sections } = (await api.get('/api/sections')) as { sections: { id: string }[] }
  const { body } = await api.send('POST', '/api/articles', {
    sectionId: sections[0]?.id,
    content: uniqueContent(title),
  })
  await page.goto(`/toa-soan/bai-viet/${body.article.id}`)
  await expect(bodyOf({ page, api })).toContainText('Sáng nay')
  return body
}

/** As the API tells the draft now; submitting names its version. */
async function submit({ api }: Desk, { article, edition }: { article: { id: string }; edition: { id: string } }) {
  const { editions } = (await api.get(`/api/articles/${article.id}`)) as { editions: { version: number }[] }
  return api.send('POST', `/api/editions/${edition.id}/submission`, { version: editions[0]?.version })
}

/** The last words may still be on their way. */
async function submitOnceSaved(desk: Desk, draft: Parameters<typeof submit>[1]) {
  const answers: Awaited<ReturnType<typeof submit>>[] = []
  await expect(async () => {
    answers.push(await submit(desk, draft))
    expect(answers.at(-1)).toMatchObject({ status: 200 })
  }).toPass()
  return answers.at(-1) as (typeof answers)[number]
}

async function publishedPath(leader: Desk, sent: Awaited<ReturnType<typeof submit>>) {
  const { version, contentHash, id } = sent.body.edition
  const approved = await leader.api.send('POST', `/api/editions/${id}/approval`, { version, contentHash })
  expect(approved.status).toBe(200)
  return `/bai-viet/${approved.body.article.slug}`
}

async function addPicture({ page }: Desk, description: string) {
  await page.getByRole('button', { name: 'Thêm ảnh' }).click()
  const dialog = page.getByRole('dialog', { name: 'Thêm ảnh vào bộ ảnh' })
  const [r = 0, g = 0, b = 0] = crypto.getRandomValues(new Uint8Array(3))
  const buffer = await sharp({ create: { width: 600, height: 400, channels: 3, background: { r, g, b } } })
    .jpeg()
    .toBuffer()
  await dialog.getByLabel(/^Tệp ảnh/).setInputFiles({ name: 'IMG.jpg', mimeType: 'image/jpeg', buffer })
  await dialog.getByLabel(/^Mô tả ảnh/).fill(description)
  await dialog.getByRole('button', { name: 'Đưa ảnh vào bài' }).click()
  await expect(dialog).toBeHidden()
}

test('phóng viên dựng một bộ ảnh; thiếu chú thích thì chưa gửi được; bạn đọc vuốt hoặc dùng phím để xem từng ảnh', async ({
  sitDown,
}) => {
  // Three pictures, two people and two audits of accessibility.
  test.slow()
  const reporter = await sitDown('phongvien')
  const { page } = reporter
  const draft = await openDraft(reporter, 'Bộ ảnh ngày hội')
  await bodyOf(reporter).getByText('Sáng nay').click()
  await page.getByRole('button', { name: 'Bộ ảnh', exact: true }).click()
  for (const description of ['Múa sạp', 'Ném còn', 'Kéo co']) await addPicture(reporter, description)
  await expect(page.getByText('Bộ ảnh: 3 ảnh')).toBeVisible()
  await page.getByRole('button', { name: 'Chuyển ảnh 3 lên trước' }).click()
  await expect(page.getByLabel('Mô tả ảnh 2 cho người không nhìn thấy')).toHaveValue('Kéo co')
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)

  await page.getByLabel('Chú thích ảnh 1').fill('Đội múa sạp thôn Nà Lùng.')
  await expect(saved(reporter)).toBeVisible()
  await expect
    .poll(async () => (await submit(reporter, draft)).body)
    .toMatchObject({
      detail: 'Một bộ ảnh chưa có chú thích: hãy viết cho cả bộ hoặc cho từng ảnh.',
    })
  await page.getByLabel('Chú thích cho cả bộ ảnh').fill('Ngày hội đoàn kết ở Nà Lùng.')
  const sent = await submitOnceSaved(reporter, draft)

  await page.goto(await publishedPath(await sitDown('truongban'), sent))
  const strip = page.getByRole('region', { name: 'Bộ ảnh, 3 ảnh' })
  await expect(strip.getByRole('img', { name: 'Múa sạp' })).toBeInViewport({ ratio: 0.9 })
  await expect(strip.getByText('1/3')).toBeVisible()
  await expect(page.getByText('Ngày hội đoàn kết ở Nà Lùng.')).toBeVisible()
  await strip.focus()
  await page.keyboard.press('ArrowRight')
  await expect(strip.getByRole('img', { name: 'Kéo co' })).toBeInViewport({ ratio: 0.9 })
  await expect(strip.getByText('2/3')).toBeInViewport()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await expectAccessible(page)
})

test('phóng viên nhúng video; trang không hỏi gì nơi khác cho tới khi bạn đọc mở video; không có mã vẫn là liên kết', async ({
  sitDown,
  browser,
  baseURL,
}) => {
  const reporter = await sitDown('phongvien')
  const { page } = reporter
  const draft = await openDraft(reporter, 'Video ngày hội')
  await bodyOf(reporter).getByText('Sáng nay').click()
  await page.getByRole('button', { name: 'Nhúng video' }).click()
  const dialog = page.getByRole('dialog', { name: 'Nhúng video' })
  await dialog.getByLabel(/^Tên video/).fill('Múa sạp ở Nà Lùng')
  for (const address of ['https://youtube.com.evil.example/watch?v=aB3_-fghijk', 'https://vidu.vn/video/1']) {
    await dialog.getByLabel(/^Địa chỉ video/).fill(address)
    await dialog.getByRole('button', { name: 'Đưa video vào bài' }).click()
    await expect(dialog.getByRole('alert')).toContainText('Chỉ nhúng được video trên YouTube hoặc Vimeo')
  }
  await expectAccessible(page)
  await dialog.getByLabel(/^Địa chỉ video/).fill('https://youtu.be/aB3_-fghijk?si=x')
  await dialog.getByRole('button', { name: 'Đưa video vào bài' }).click()
  await expect(bodyOf(reporter).getByText('Video trên YouTube')).toBeVisible()
  await expectAccessible(page)
  await expect(saved(reporter)).toBeVisible()
  const sent = await submitOnceSaved(reporter, draft)
  const path = await publishedPath(await sitDown('truongban'), sent)

  const asked: string[] = []
  const foreign = (url: URL) => url.origin !== baseURL
  await page.context().route(foreign, route => {
    asked.push(route.request().url())
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: '<h1>Đang phát</h1><script>document.title = 1</script>',
    })
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  expect(asked).toEqual([])
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Múa sạp ở Nà Lùng (Video trên YouTube)' }).press('Enter')
  const player = page.locator('iframe')
  await expect(player).toBeFocused()
  await expect(player).toHaveAttribute('title', 'Múa sạp ở Nà Lùng (Video trên YouTube)')
  await expect(player.contentFrame().getByRole('heading')).toHaveText('Đang phát')
  expect(asked).toEqual(['https://www.youtube-nocookie.com/embed/aB3_-fghijk?autoplay=1'])

  const withoutScript = await browser.newContext({ javaScriptEnabled: false })
  const plain = await withoutScript.newPage()
  await plain.goto(`${baseURL}${path}`)
  const link = plain.getByRole('link', { name: 'Múa sạp ở Nà Lùng (Video trên YouTube)' })
  await expect(link).toHaveAttribute('href', 'https://www.youtube.com/watch?v=aB3_-fghijk')
  await withoutScript.close()
})
