import { type Desk, expect, expectAccessible, published, test, uniqueContent, uniqueMark } from '../newsroom.fixture.ts'

/** Publishes an article with tags and an author that no other story has. */
async function tell(people: { reporter: Desk; leader: Desk }, title: string, more: { tags: string[]; byline: string }) {
  const content = { ...uniqueContent(title), ...more }
  const { article } = await published(people.reporter, people.leader, content)
  return { ...article, title: content.title }
}

test('từ một bài, bạn đọc đến được chủ đề, tác giả và bài cùng chủ đề', async ({ sitDown, page }) => {
  const people = { reporter: await sitDown('phongvien'), leader: await sitDown('truongban') }
  const mark = uniqueMark()
  const more = { tags: [`Hiến đất ${mark}`], byline: `Lò Pành ${mark} – Hồng Lĩnh ${mark}` }
  const first = await tell(people, 'Bài thứ nhất', more)
  const second = await tell(people, 'Bài thứ hai', more)

  await page.goto(`/bai-viet/${first.slug}`)
  await expect(page.getByText('phút đọc')).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Bài trước và bài sau' })).toContainText('Bài sau')
  await page.getByRole('link', { name: `Hiến đất ${mark}` }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Hiến đất ${mark}`)
  await expect(page.getByText('2 bài viết')).toBeVisible()
  await page.getByRole('link', { name: second.title }).click()
  await page.getByRole('link', { name: `Hồng Lĩnh ${mark}` }).click()
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(2)
  await expectAccessible(page)
})

test('bài liên quan là bài cùng chủ đề, dù ở chuyên mục nào', async ({ sitDown, page }) => {
  const people = { reporter: await sitDown('phongvien'), leader: await sitDown('truongban') }
  const more = { tags: [`Quỹ khuyến học ${uniqueMark()}`], byline: 'Nguyễn Mai' }
  const first = await tell(people, 'Bài mở đầu', more)
  await tell(people, 'Bài không liên quan', { ...more, tags: [] })
  const last = await tell(people, 'Bài nối tiếp', more)
  await page.goto(`/bai-viet/${first.slug}`)
  const related = page.getByRole('region', { name: 'Bài liên quan' })
  await expect(related.getByRole('article')).toHaveCount(1)
  await expect(related).toContainText(last.title)
})

test('bài rút rồi thì chủ đề, tác giả, kho lưu trữ không còn bài ấy ngay ở yêu cầu kế tiếp', async ({
  sitDown,
  request,
}) => {
  const people = { reporter: await sitDown('phongvien'), leader: await sitDown('truongban') }
  const mark = uniqueMark()
  const { id, slug } = await tell(people, 'Bài sẽ rút', { tags: [`Rút ${mark}`], byline: `Tác giả ${mark}` })
  const archive = await (await request.get('/luu-tru')).text()
  const [month = ''] =
    archive
      .match(/\/luu-tru\/\d{4}\/\d{2}/g)
      ?.toSorted()
      .reverse() ?? []
  const lists = [`/the/rut-${mark}`, `/tac-gia/tac-gia-${mark}`, month]
  for (const path of lists) expect(await (await request.get(path)).text(), path).toContain(slug)

  const printed = await (await request.get(`/bai-viet/${slug}/in`)).text()
  const short = /\/b\/\d+/.exec(printed)?.[0] ?? 'bản in không có địa chỉ ngắn'
  expect((await request.get(short)).status()).toBe(200)

  const reason = 'Số liệu chưa được kiểm chứng.'
  const taken = { reason, notice: 'Bài viết tạm rút để kiểm tra lại số liệu.' }
  expect((await people.leader.api.send('POST', `/api/articles/${id}/withdrawal`, taken)).status).toBe(200)
  for (const path of lists) expect(await (await request.get(path)).text(), path).not.toContain(slug)
  expect((await request.get(`/the/rut-${mark}`)).status()).toBe(404)
  expect(await (await request.get(`/bai-viet/${slug}/in`)).text()).toContain(taken.notice)

  expect((await people.leader.api.send('POST', `/api/articles/${id}/removal`, { reason })).status).toBe(200)
  expect((await request.get(`/bai-viet/${slug}/in`)).status()).toBe(410)
  expect((await request.get(short)).status()).toBe(410)
})

test('bài cũ nhắc tên Ban Dân vận nói rõ ngày đăng và tên gọi hiện nay', async ({ page }) => {
  await page.goto('/luu-tru/2017/10')
  await page.getByRole('main').getByRole('article').getByRole('heading').getByRole('link').click()
  await expect(page.getByText('Bài viết đăng ngày 17/10/2017; từ tháng 2/2025, Ban Dân vận')).toBeVisible()
  await expectAccessible(page)
})

test('bản in có địa chỉ bài và lúc in, không có phần phụ của trang, không tính là lượt xem', async ({ page }) => {
  await page.goto('/luu-tru/2017/10')
  await page.getByRole('main').getByRole('article').getByRole('heading').getByRole('link').click()
  const address = page.url()
  await page.getByRole('link', { name: 'Bản in' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('giao ban')
  const printed = (await page.getByText('Địa chỉ bài viết').textContent()) ?? ''
  const short = /localhost:\d+(\/b\/\d+)$/.exec(printed)?.[1] ?? 'không có địa chỉ ngắn'
  const led = await page.request.get(short, { maxRedirects: 0 })
  expect([led.status(), new URL(led.headers().location ?? '', address).href]).toEqual([301, address])
  await expect(page.getByText(/In lúc \d{2}:\d{2} \d{1,2}\/\d{1,2}\/\d{4}/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'In bài này' })).toBeVisible()
  await expect(page.getByText('lượt xem')).toHaveCount(0)
  await expect(page.getByRole('complementary', { name: 'Thông tin bên lề' })).toHaveCount(0)
  expect(await page.locator('[data-uncounted]').count()).toBe(1)
  await expectAccessible(page)
})

test('bạn đọc sao chép được liên kết của bài', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/luu-tru/2017/10')
  await page.getByRole('main').getByRole('article').getByRole('heading').getByRole('link').click()
  await page.getByRole('button', { name: 'Sao chép liên kết' }).click()
  await expect(page.getByText('Đã sao chép.')).toBeVisible()
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(canonical)
})

test.describe('khi trình duyệt tắt JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('chia sẻ là liên kết thường; nút nào cần mã thì không hiện', async ({ page }) => {
    await page.goto('/luu-tru/2017/10')
    await page.getByRole('main').getByRole('article').getByRole('heading').getByRole('link').click()
    const share = page.getByRole('list', { name: 'Chia sẻ' })
    for (const name of ['Zalo', 'Facebook', 'Thư điện tử'])
      await expect(share.getByRole('link', { name })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Sao chép liên kết' })).toBeHidden()
  })
})

test('kho lưu trữ dẫn từ năm đến tháng đến bài; tháng, chủ đề, tác giả không có thì báo 404', async ({
  page,
  request,
}) => {
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Kho lưu trữ' }).click()
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Năm 2017', exact: true }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Tháng 10 năm 2017' })).toContainText('1 bài viết')
  await expectAccessible(page)
  await page.getByRole('link', { name: 'Tháng 10 năm 2017' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tháng 10 năm 2017')
  await expectAccessible(page)

  const absent = ['/luu-tru/2016', '/luu-tru/2017/11', '/luu-tru/2017/1', '/luu-tru/2017/13', '/luu-tru/xyz']
  const unknown = ['/the/khong-co', '/tac-gia/khong-co', '/luu-tru/2017/10?trang=2', '/bai-viet/khong-co/in']
  for (const path of [...absent, ...unknown]) expect((await request.get(path)).status(), path).toBe(404)
  for (const page of ['0', '-1', 'abc', '99999999999']) {
    expect((await request.get(`/luu-tru/2017/10?trang=${page}`)).status(), page).toBe(400)
  }
})
