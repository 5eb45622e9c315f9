import type { Page } from '@playwright/test'
import { inDatabase, signInAsNew } from '../new-person.fixture.ts'
import { expect, expectAccessible, published, submitted, test, uniqueContent } from '../newsroom.fixture.ts'
import { tooSmallFor } from '../touch-targets.fixture.ts'

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

async function expectFitForThumb(page: Page): Promise<void> {
  expect(await tooSmallFor(page), page.url()).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth), page.url()).toBeLessThanOrEqual(360)
}

const password = process.env.NEWSROOM_DEMO_PASSWORD ?? ''

test('trên điện thoại, chỉ bằng ngón tay: đọc, góp ý, nhập lại mật khẩu, duyệt', async ({ sitDown, page }) => {
  const reporter = await sitDown('phongvien')
  const content = uniqueContent('Duyệt bằng ngón tay')
  const { article } = await submitted(reporter, content)
  const username = await signInAsNew(page, 'leader', 'Hoàng Thị Yến')
  await page.goto(`/toa-soan/bai-viet/${article.id}`)
  await expectFitForThumb(page)

  await page.getByRole('link', { name: 'Xem tình trạng và xử lý' }).tap()
  const remarks = page.getByRole('region', { name: 'Góp ý' })
  await remarks.getByRole('textbox', { name: 'Lời góp ý' }).tap()
  await page.keyboard.type('Lần sau nêu rõ ai chủ trì.')
  await remarks.getByRole('button', { name: 'Gửi góp ý' }).tap()
  await expect(remarks.getByText('1 góp ý chưa giải quyết.')).toBeVisible()
  await expectFitForThumb(page)

  await inDatabase(
    `update sessions set proved_at = now() - interval '16 minutes'
     where user_id = (select id from users where username = $1)`,
    [username],
  )
  await page.getByRole('button', { name: 'Duyệt…' }).tap()
  await page.getByRole('button', { name: 'Duyệt: đăng ngay' }).tap()
  const dialog = page.getByRole('dialog', { name: 'Nhập lại mật khẩu' })
  await expect(dialog.getByLabel('Mật khẩu', { exact: true })).toBeFocused()
  await page.keyboard.type(password)
  await dialog.getByRole('button', { name: 'Tiếp tục' }).tap()
  await expect(page.getByText('Hoàng Thị Yến duyệt bài')).toBeVisible()
  await expectFitForThumb(page)
})

test('mọi màn hình lịch sử và thống kê của lãnh đạo đọc được bằng trình đọc màn hình, trên điện thoại', async ({
  sitDown,
}) => {
  const [reporter, leader] = [await sitDown('phongvien'), await sitDown('truongban')]
  const { article } = await published(reporter, leader, uniqueContent('Vừa màn hình điện thoại'))
  const { page } = leader
  const places = ['', '/so-sanh', '/ai-sua', '/phien-ban', '/phieu-trinh-duyet']
  const screens = places.map(place => `/toa-soan/bai-viet/${article.id}${place}`)
  for (const screen of [...screens, '/toa-soan/uy-quyen', '/toa-soan/thong-ke-duyet']) {
    await test.step(screen, async () => {
      await page.goto(screen)
      await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible()
      await expectFitForThumb(page)
      await expectAccessible(page)
    })
  }
})
