import { expect, expectAccessible, test, uniqueMark } from '../newsroom.fixture.ts'

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
