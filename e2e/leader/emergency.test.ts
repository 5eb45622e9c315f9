import { expect, expectAccessible, submitted, test, uniqueContent } from '../newsroom.fixture.ts'

const reason = 'Tin lũ quét phải đến bà con ngay.'

test.use({ viewport: { width: 360, height: 740 } })

test('Trưởng Ban đăng khẩn bài mình viết từ điện thoại; lãnh đạo thứ hai xác nhận', async ({ sitDown }) => {
  const leader = await sitDown('truongban')
  const deputy = await sitDown('phobanthuongtruc')
  const content = uniqueContent('Tin lũ quét')
  const { article } = await submitted(leader, content)

  await leader.page.goto(`/toa-soan/bai-viet/${article.id}`)
  await leader.page.getByRole('button', { name: 'Đăng khẩn…' }).click()
  const dialog = leader.page.getByRole('dialog', { name: 'Đăng khẩn' })
  await expect(dialog).toContainText('Bạn đọc thấy ngay bản này, không qua người duyệt thứ hai.')
  await expect(dialog.getByRole('button', { name: 'Đăng khẩn ngay' })).toBeDisabled()
  await dialog.getByRole('textbox', { name: 'Lý do không thể chờ người khác duyệt' }).fill(reason)
  await expectAccessible(leader.page)
  await dialog.getByRole('button', { name: 'Đăng khẩn ngay' }).click()
  await expect(leader.page.getByText('chưa có lãnh đạo thứ hai xác nhận')).toBeVisible()
  await expect(leader.page.getByText('cần một lãnh đạo khác xác nhận')).toBeVisible()
  await expect(leader.page.getByRole('button', { name: 'Xác nhận bản đăng khẩn' })).toHaveCount(0)

  await deputy.page.goto('/toa-soan')
  await deputy.page
    .getByRole('region', { name: 'Đã đăng khẩn, chờ lãnh đạo khác xác nhận' })
    .getByRole('link', { name: content.title })
    .click()
  await expect(deputy.page.getByText(`Lý do: ${reason}`)).toBeVisible()
  await expectAccessible(deputy.page)
  await deputy.page.getByRole('button', { name: 'Xác nhận bản đăng khẩn' }).click()
  await expect(deputy.page.getByText('Vũ Ngọc Lan xác nhận bản đăng khẩn')).toBeVisible()
  await expect(deputy.page.getByText('chưa có lãnh đạo thứ hai xác nhận')).toHaveCount(0)

  await deputy.page.getByRole('link', { name: 'Xem bài trên trang đọc báo' }).click()
  await expect(deputy.page.getByRole('heading', { level: 1, name: content.title })).toBeVisible()

  await test.step('phiếu đăng khẩn có mã, ai cầm phiếu cũng kiểm tra được', async () => {
    await deputy.page.goto(`/toa-soan/bai-viet/${article.id}/phieu-trinh-duyet`)
    const frame = deputy.page.getByRole('region', { name: 'Xác minh' })
    await expect(frame).toContainText('Vũ Ngọc Lan đã xác nhận')
    await expectAccessible(deputy.page)
    const code = await frame.getByText(/^[0-9A-F]{4}(-[0-9A-F]{4}){4}$/).textContent()
    await deputy.page.goto(`/xac-minh/${code?.trim()}`)
    await expect(deputy.page.getByText('Bản này đang được đăng, đúng nguyên văn đã cho đăng khẩn.')).toBeVisible()
    await expect(deputy.page.getByText('Vũ Ngọc Lan đã xác nhận')).toBeVisible()
  })
})
