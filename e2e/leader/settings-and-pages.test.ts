import { type Edition, expect, expectAccessible, test, uniqueMark } from '../newsroom.fixture.ts'

test('lãnh đạo đổi giấy phép, bạn đọc thấy ngay ở chân trang', async ({ sitDown, page }) => {
  const { page: desk } = await sitDown('truongban')
  await desk.goto('/toa-soan')
  await desk.getByRole('link', { name: 'Thiết đặt trang' }).click()
  const licence = `Số 15/GP-TTĐT ngày ${uniqueMark()}`
  await desk.getByLabel('Giấy phép').fill(licence)
  await desk.getByRole('button', { name: 'Lưu thông tin cơ quan' }).click()
  await expect(desk.getByText('Đã lưu. Bạn đọc thấy thay đổi ngay.')).toBeVisible()
  await expectAccessible(desk)
  await page.goto('/')
  await expect(page.getByRole('contentinfo')).toContainText(licence)
})

test('hai người cùng sửa thiết đặt: người sau được báo, không đè lên người trước', async ({ sitDown }) => {
  const { page: first } = await sitDown('phobanthuongtruc')
  const { page: second } = await sitDown('quantri')
  await first.goto('/toa-soan/thiet-dat')
  await second.goto('/toa-soan/thiet-dat')
  await first.getByLabel('Điện thoại').fill('(0000) 3 000 016')
  await first.getByRole('button', { name: 'Lưu thông tin cơ quan' }).click()
  await expect(first.getByText('Đã lưu.')).toBeVisible()
  await second.getByLabel('Điện thoại').fill('(0000) 3 000 017')
  await second.getByRole('button', { name: 'Lưu thông tin cơ quan' }).click()
  await expect(second.getByRole('alert').filter({ hasText: 'Có người vừa thay đổi thiết đặt này' })).toBeVisible()
})

test('trang liên hệ có bản mới: biên tập viên mở và sửa, Trưởng Ban duyệt, bạn đọc thấy', async ({ sitDown, page }) => {
  const title = `Liên hệ với tòa soạn ${uniqueMark()}`
  const { page: editor } = await sitDown('bientapvien')
  await editor.goto('/toa-soan')
  const line = editor.getByRole('listitem').filter({ hasText: '/lien-he' })
  await line.getByRole('button', { name: 'Mở bản mới' }).click()
  const dialog = editor.getByRole('dialog')
  await dialog.getByLabel('Cập nhật: có thêm thông tin mới').check()
  await dialog.getByLabel('Lời ghi cho bạn đọc').fill('Thêm số điện thoại trực ngày nghỉ.')
  await dialog.getByRole('button', { name: 'Mở bản mới' }).click()
  await expect(editor.getByRole('heading', { name: 'Bản mới của trang' })).toBeVisible()
  await expect(editor.getByLabel('Bút danh')).toHaveCount(0)
  await editor.getByRole('textbox', { name: 'Tiêu đề' }).fill(title)
  await editor.getByRole('button', { name: 'Gửi duyệt' }).click()
  await expect(editor.getByText('Đã gửi duyệt').first()).toBeVisible()

  const leader = await sitDown('truongban')
  const id = new URL(editor.url()).pathname.split('/').at(-1)
  await leader.page.goto(`/toa-soan/bai-viet/${id}`)
  const review = leader.page.getByRole('article')
  await expect(review.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(review).toContainText('Thêm số điện thoại trực ngày nghỉ.')
  await expectAccessible(leader.page)
  await page.goto('/lien-he')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title)
  const { editions } = (await leader.api.get(`/api/articles/${id}`)) as { editions: Edition[] }
  const [{ id: editionId, version, contentHash } = { id: '', version: 0, contentHash: '' }] = editions
  const approved = await leader.api.send('POST', `/api/editions/${editionId}/approval`, { version, contentHash })
  expect(approved.status).toBe(200)
  await page.goto('/lien-he')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  await expect(page.getByText('Thêm số điện thoại trực ngày nghỉ.').first()).toBeVisible()
})

test('phóng viên không thấy trang thông tin và thiết đặt ở bàn làm việc', async ({ sitDown }) => {
  const { page: desk } = await sitDown('phongvien')
  await desk.goto('/toa-soan')
  await expect(desk.getByRole('heading', { name: 'Bài của tôi' })).toBeVisible()
  await expect(desk.getByRole('heading', { name: 'Trang thông tin' })).toHaveCount(0)
  await desk.goto('/toa-soan/thiet-dat')
  await expect(desk).toHaveURL(/\/toa-soan$/)
})
