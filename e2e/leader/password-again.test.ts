import { inDatabase, signInAsNew } from '../new-person.fixture.ts'
import { expect, expectAccessible, submitted, test, uniqueContent } from '../newsroom.fixture.ts'

test.use({ viewport: { width: 360, height: 740 } })

const password = process.env.NEWSROOM_DEMO_PASSWORD ?? ''

test('sau 15 phút, lãnh đạo nhập lại mật khẩu ngay tại chỗ rồi việc duyệt đi tiếp', async ({ sitDown, page }) => {
  const reporter = await sitDown('phongvien')
  const { article } = await submitted(reporter, uniqueContent('Duyệt sau giờ nghỉ trưa'))
  const username = await signInAsNew(page, 'leader', 'Hoàng Thị Yến')
  await page.goto(`/toa-soan/bai-viet/${article.id}`)
  await inDatabase(
    `update sessions set proved_at = now() - interval '16 minutes'
     where user_id = (select id from users where username = $1)`,
    [username],
  )

  await page.getByRole('button', { name: 'Duyệt…' }).click()
  await page.getByRole('button', { name: 'Duyệt: đăng ngay' }).click()
  const dialog = page.getByRole('dialog', { name: 'Nhập lại mật khẩu' })
  await expect(dialog).toContainText('việc đang làm được tiếp tục ngay')
  await expectAccessible(page)
  await expect(dialog.getByLabel('Mật khẩu', { exact: true })).toBeFocused()
  await page.keyboard.type('không phải mật khẩu này')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toContainText('Mật khẩu không đúng')

  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(page.getByRole('dialog', { name: 'Duyệt bài' })).toContainText('Hãy nhập lại mật khẩu để quyết định.')

  await page.getByRole('button', { name: 'Duyệt: đăng ngay' }).click()
  await expect(dialog.getByLabel('Mật khẩu', { exact: true })).toBeFocused()
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Hoàng Thị Yến duyệt bài')).toBeVisible()
})
