import { expect, expectAccessible, test, uniqueMark } from '../newsroom.fixture.ts'

test('phóng viên mở bài theo mẫu giao ban: điền đủ những điều cần có rồi mới gửi duyệt được', async ({ sitDown }) => {
  const { page } = await sitDown('phongvien')
  await page.goto('/toa-soan/bai-viet/moi')
  await page.getByLabel('Mẫu bài').selectOption({ label: 'Giao ban' })
  await page.getByRole('button', { name: 'Bắt đầu viết' }).click()

  const checks = page.getByRole('region', { name: 'Cần có theo mẫu' })
  const check = (name: string) => checks.getByRole('listitem').filter({ hasText: name })
  const submit = page.getByRole('button', { name: 'Gửi duyệt' })
  const body = page.getByRole('textbox', { name: 'Nội dung bài' })
  await expect(check('Thành phần')).toContainText('Chưa có')
  await expect(submit).toBeDisabled()
  await expect(page.getByText(/Bài còn chỗ chưa điền theo mẫu: Kỳ giao ban, Thời gian/)).toBeVisible()
  await expectAccessible(page)

  await body.getByText('⟦Thành phần: đại biểu, đơn vị⟧').click()
  await page.keyboard.type('lãnh đạo ban dân vận các huyện')
  await expect(body).toContainText('Dự hội nghị có lãnh đạo ban dân vận các huyện.')
  await expect(check('Thành phần')).toContainText('Đã có')
  await expect(check('Kết luận')).toContainText('Chưa có')

  await page.getByRole('textbox', { name: 'Tiêu đề' }).fill('Giao ban công tác dân vận quý III')
  await page.getByRole('textbox', { name: 'Sapo' }).fill('Sáng 5/10, tại hội trường huyện, Ban tổ chức giao ban.')
  await body.click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Đồng chí Trưởng Ban chủ trì hội nghị.')
  await expect(checks.getByText('Chưa có')).toHaveCount(0)
  await submit.click()
  await expect(page.getByText('Đã gửi duyệt').first()).toBeVisible()
})

test('lãnh đạo thêm một mẫu bài, phóng viên dùng được ngay', async ({ sitDown }) => {
  const name = `Tin ngắn ${uniqueMark()}`
  const leader = await sitDown('truongban')
  await leader.page.goto('/toa-soan/thiet-dat')
  const form = leader.page.getByRole('form', { name: 'Mẫu bài' })
  await form.getByRole('button', { name: 'Thêm mẫu bài' }).click()
  const added = form.getByRole('group', { name: /^Mẫu \d+$/ }).last()
  await added.getByLabel('Tên mẫu').fill(name)
  await added.getByText('Nội dung của mẫu').click()
  await added.getByLabel('Dàn bài').fill('## Sự việc\n⟦Ai làm gì: tên, chức vụ⟧')
  await expectAccessible(leader.page)
  await form.getByRole('button', { name: 'Lưu mẫu bài' }).click()
  await expect(form.getByRole('status')).toHaveText('Đã lưu. Bài mở từ bây giờ dùng các mẫu này.')

  const { page } = await sitDown('phongvien')
  await page.goto('/toa-soan/bai-viet/moi')
  await page.getByLabel('Mẫu bài').selectOption({ label: name })
  await page.getByRole('button', { name: 'Bắt đầu viết' }).click()
  await expect(page.getByRole('textbox', { name: 'Nội dung bài' }).getByRole('heading')).toHaveText('Sự việc')
  await expect(page.getByRole('region', { name: 'Cần có theo mẫu' })).toContainText('Ai làm gì')
})
