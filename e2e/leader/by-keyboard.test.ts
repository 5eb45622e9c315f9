import { press, tabTo } from '../keyboard.fixture.ts'
import { inDatabase, signInAsNew } from '../new-person.fixture.ts'
import { expect, submitted, test, uniqueContent } from '../newsroom.fixture.ts'

const password = process.env.NEWSROOM_DEMO_PASSWORD ?? ''

test('chỉ bằng bàn phím, lãnh đạo xem chỗ khác, góp ý, nhập lại mật khẩu và duyệt', async ({ sitDown, page }) => {
  const reporter = await sitDown('phongvien')
  const content = uniqueContent('Duyệt bằng bàn phím')
  const { article } = await submitted(reporter, content)
  const username = await signInAsNew(page, 'leader', 'Hoàng Thị Yến')
  await page.goto(`/toa-soan/bai-viet/${article.id}`)
  await expect(page.getByRole('heading', { level: 1, name: content.title })).toBeVisible()

  await tabTo(page, { role: 'textbox', name: 'Lời góp ý' })
  await page.keyboard.type('Lần sau nêu rõ ai chủ trì.')
  await press(page, 'Gửi góp ý')
  await expect(page.getByText('1 góp ý chưa giải quyết.')).toBeVisible()

  await inDatabase(
    `update sessions set proved_at = now() - interval '16 minutes'
     where user_id = (select id from users where username = $1)`,
    [username],
  )
  await press(page, 'Duyệt…')
  await press(page, 'Duyệt: đăng ngay')
  await expect(page.getByLabel('Mật khẩu', { exact: true })).toBeFocused()
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Hoàng Thị Yến duyệt bài')).toBeVisible()
})
