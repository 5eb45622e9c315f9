import { expect, expectAccessible, submitted, test, uniqueContent } from '../newsroom.fixture.ts'

test('quản trị không đọc bài chưa đăng', async ({ sitDown }) => {
  const { article } = await submitted(await sitDown('phongvien'), uniqueContent('Không dành cho quản trị'))
  const { page } = await sitDown('quantri')
  await page.goto('/toa-soan')
  await expectAccessible(page)
  expect(await page.content()).not.toContain('Không dành cho quản trị')
  expect((await page.goto(`/toa-soan/bai-viet/${article.id}`))?.status()).toBe(404)
})
