import { expect, expectAccessible, test } from '../newsroom.fixture.ts'

test('sai mật khẩu và không có tên ấy nhận cùng một lời', async ({ page }) => {
  await page.goto('/dang-nhap')
  await expectAccessible(page)
  const said: (string | null)[] = []
  for (const username of ['phongvien', 'khong-co-nguoi-nay']) {
    await page.getByLabel('Tên đăng nhập').fill(username)
    await page.getByLabel('Mật khẩu').fill('chắc chắn không phải')
    await page.getByRole('button', { name: 'Đăng nhập' }).click()
    const alert = page.getByRole('alert').filter({ hasText: /\S/ })
    await expect(alert).toBeVisible()
    said.push(await alert.textContent())
  }
  expect(said[0]).toBe(said[1])
})

test('đăng nhập rồi về đúng trang đang muốn mở, không bao giờ ra ngoài', async ({ page }) => {
  const password = process.env.NEWSROOM_DEMO_PASSWORD as string
  await page.goto('/toa-soan/bai-viet/moi')
  await page.getByLabel('Tên đăng nhập').fill('phongvien')
  await page.getByLabel('Mật khẩu').fill(password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page).toHaveURL(/\/toa-soan\/bai-viet\/moi$/)

  await page.context().clearCookies()
  await page.goto('/dang-nhap?tiep=https://evil.example/')
  await page.getByLabel('Tên đăng nhập').fill('phongvien')
  await page.getByLabel('Mật khẩu').fill(password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await expect(page).toHaveURL(/^http:\/\/localhost:\d+\/toa-soan$/)
})
