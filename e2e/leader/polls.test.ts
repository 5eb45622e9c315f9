import { expect, expectAccessible, test, uniqueContent, uniqueMark } from '../newsroom.fixture.ts'

test('từ câu hỏi của biên tập viên đến kết quả bạn đọc thấy, không cần mã chạy trong trình duyệt', async ({
  sitDown,
  browser,
  baseURL,
}) => {
  const editor = await sitDown('bientapvien')
  const question = `Bạn đọc tin ở đâu? ${uniqueMark()}`
  await editor.page.goto('/toa-soan/binh-chon')
  await editor.page.getByLabel('Câu hỏi').fill(question)
  await editor.page.getByLabel('Phương án, mỗi dòng một phương án').fill('Trên máy tính\nTrên điện thoại')
  await editor.page.getByRole('button', { name: 'Đặt bình chọn' }).click()
  await expect(editor.page.getByRole('region', { name: question })).toContainText('Chờ lãnh đạo duyệt')
  await expectAccessible(editor.page)

  const leader = await sitDown('truongban')
  await leader.page.goto('/toa-soan/binh-chon')
  const card = leader.page.getByRole('region', { name: question })
  await card.getByRole('button', { name: 'Duyệt và mở cho bạn đọc' }).click()
  await expect(card).toContainText('Đang mở')

  const reader = await browser.newContext({ javaScriptEnabled: false })
  const page = await reader.newPage()
  await page.goto(`${baseURL}/`)
  const ballot = page.getByRole('complementary').getByRole('group', { name: question })
  await ballot.getByLabel('Trên điện thoại').check()
  await page.getByRole('complementary').getByRole('button', { name: 'Bỏ phiếu' }).click()
  await expect(page.getByText('Đã ghi nhận phiếu của bạn.')).toBeVisible()
  await page.goto(`${baseURL}/binh-chon`)
  await page.getByRole('main').getByRole('group', { name: question }).getByLabel('Trên máy tính').check()
  await page.getByRole('main').getByRole('button', { name: 'Bỏ phiếu' }).click()
  await expect(page.getByText('Trình duyệt này đã bỏ phiếu.')).toBeVisible()

  await card.getByRole('button', { name: 'Đóng và công bố kết quả' }).click()
  await expect(card).toContainText('Đã đóng')
  await page.goto(`${baseURL}/binh-chon`)
  const result = page.getByRole('region', { name: question })
  await expect(result).toContainText('1 phiếu (100%)')
  await expect(result).toContainText('0 phiếu (0%)')
  await page.goto(`${baseURL}/`)
  await expect(page.getByText('Hiện tại không có bình chọn nào đang mở.')).toBeVisible()
  await reader.close()
})

test('bình chọn cho người đã bỏ phiếu xem ngay: bỏ phiếu xong thấy kết quả, chưa bỏ phiếu thì chưa thấy', async ({
  sitDown,
  browser,
  baseURL,
}) => {
  const editor = await sitDown('bientapvien')
  const question = `Bạn muốn đọc thêm về việc gì? ${uniqueMark()}`
  await editor.page.goto('/toa-soan/binh-chon')
  await editor.page.getByLabel('Câu hỏi').fill(question)
  await editor.page.getByLabel('Phương án, mỗi dòng một phương án').fill('Đường nông thôn\nTrường học')
  await editor.page.getByRole('checkbox', { name: /thấy ngay kết quả/ }).check()
  await editor.page.getByRole('button', { name: 'Đặt bình chọn' }).click()
  const leader = await sitDown('truongban')
  await leader.page.goto('/toa-soan/binh-chon')
  const card = leader.page.getByRole('region', { name: question })
  await card.getByRole('button', { name: 'Duyệt và mở cho bạn đọc' }).click()
  await expect(card).toContainText('Đang mở')

  const reader = await browser.newContext({ javaScriptEnabled: false })
  const page = await reader.newPage()
  await page.goto(`${baseURL}/binh-chon`)
  await expect(page.getByRole('region', { name: question })).toHaveCount(0)
  const ballot = page.getByRole('main').locator('form', { has: page.getByRole('group', { name: question }) })
  await ballot.getByLabel('Trường học').check()
  await ballot.getByRole('button', { name: 'Bỏ phiếu' }).click()
  await expect(page.getByText('Đã ghi nhận phiếu của bạn.')).toBeVisible()
  await expect(page.getByRole('region', { name: question })).toContainText('1 phiếu (100%)')
  await expect(page.getByRole('region', { name: question })).toContainText('Bình chọn còn mở')

  await card.getByRole('button', { name: 'Đóng và công bố kết quả' }).click()
  await expect(card).toContainText('Đã đóng')
  await reader.close()
})

test('bình chọn trong bài: phóng viên chọn từ danh sách, bạn đọc bỏ phiếu ngay trong bài rồi thấy kết quả ở đó', async ({
  sitDown,
  browser,
  baseURL,
}) => {
  const editor = await sitDown('bientapvien')
  const leader = await sitDown('truongban')
  const reporter = await sitDown('phongvien')
  const question = `Đường về xã đã dễ đi hơn chưa? ${uniqueMark()}`
  const input = { question, options: ['Rồi', 'Chưa'], isMultiple: false, closesAt: null }
  const { poll } = (await editor.api.send('POST', '/api/polls', input)).body as unknown as { poll: { id: string } }
  expect((await leader.api.send('POST', `/api/polls/${poll.id}/opening`, {})).status).toBe(200)

  const { sections } = (await reporter.api.get('/api/sections')) as { sections: { id: string }[] }
  const content = uniqueContent('Bình chọn trong bài')
  const { article } = (await reporter.api.send('POST', '/api/articles', { sectionId: sections[0]?.id, content })).body
  const { page } = reporter
  await page.goto(`/toa-soan/bai-viet/${article.id}`)
  const body = page.getByRole('textbox', { name: 'Nội dung bài' })
  await body.click()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/bình chọn')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Đưa bình chọn vào bài' })
  await expect(dialog.getByRole('button', { name: question })).toContainText('Đang mở')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: question }).click()
  await expect(body).toContainText(question)
  await expect(page.getByRole('status').filter({ hasText: /Đã lưu \d\d:\d\d/ })).toBeVisible()
  await page.getByRole('button', { name: 'Gửi duyệt' }).click()
  await expect(page.getByRole('button', { name: 'Rút lại để sửa' })).toBeVisible()

  await leader.page.goto(`/toa-soan/bai-viet/${article.id}`)
  await expect(leader.page.getByRole('article').getByRole('group', { name: question }).getByLabel('Rồi')).toBeDisabled()
  await leader.page.getByRole('button', { name: 'Duyệt…' }).click()
  await leader.page.getByRole('button', { name: 'Duyệt: đăng ngay' }).click()
  await expect(leader.page.getByRole('region', { name: 'Bài đã đăng' })).toBeVisible()

  const found = (await leader.api.get(`/api/articles/${article.id}`)) as { article: { slug: string } }
  const address = `${baseURL}/bai-viet/${found.article.slug}`
  const reader = await browser.newContext({ javaScriptEnabled: false })
  const reading = await reader.newPage()
  await reading.goto(address)
  const inArticle = reading.getByRole('article').getByRole('region', { name: 'Bình chọn' })
  await inArticle.getByLabel('Rồi').check()
  await inArticle.getByRole('button', { name: 'Bỏ phiếu' }).click()
  await expect(reading.getByText('Đã ghi nhận phiếu của bạn.')).toBeVisible()
  await reading.goto(`${address}/in`)
  await expect(reading.getByRole('link', { name: question })).toBeVisible()
  await expect(reading.getByRole('button', { name: 'Bỏ phiếu' })).toHaveCount(0)

  expect((await editor.api.send('POST', `/api/polls/${poll.id}/closing`, {})).status).toBe(200)
  await reading.goto(address)
  await expect(inArticle).toContainText('1 phiếu (100%)')
  await expect(inArticle.getByRole('button')).toHaveCount(0)
  await reader.close()
})
