import { type Desk, expect, test, uniqueContent } from '../newsroom.fixture.ts'

async function openDraft({ page, api }: Desk, title: string) {
  const content = uniqueContent(title)
  const { sections } = (await api.get('/api/sections')) as { sections: { id: string }[] }
  const { body } = await api.send('POST', '/api/articles', { sectionId: sections[0]?.id, content })
  await page.goto(`/toa-soan/bai-viet/${body.article.id}`)
  await expect(page.getByRole('textbox', { name: 'Nội dung bài' })).toContainText('Sáng nay')
  return { content, ...body }
}

const bodyOf = ({ page }: Desk) => page.getByRole('textbox', { name: 'Nội dung bài' })
const saved = ({ page }: Desk) => page.getByRole('status').filter({ hasText: /Đã lưu \d\d:\d\d/ })

test('mất mạng giữa chừng: màn hình nói rõ, có mạng lại thì tự lưu', async ({ sitDown }) => {
  const reporter = await sitDown('phongvien')
  await openDraft(reporter, 'Viết khi mất mạng')
  await reporter.page.context().setOffline(true)
  await bodyOf(reporter).click()
  await reporter.page.keyboard.type('Gõ lúc mất mạng. ')
  const unsaved = 'Chưa lưu được lên máy chủ – bản nháp vẫn còn trên máy này'
  await expect(reporter.page.getByRole('status').filter({ hasText: unsaved })).toBeVisible()
  await reporter.page.context().setOffline(false)
  await expect(saved(reporter)).toBeVisible({ timeout: 30_000 })
  await reporter.page.reload()
  await expect(bodyOf(reporter)).toContainText('Gõ lúc mất mạng.')
})

test('đăng xuất là hết quyền ở mọi nơi, ngay ở yêu cầu kế tiếp', async ({ sitDown }) => {
  const reporter = await sitDown('phongvien')
  const { article } = await openDraft(reporter, 'Đăng xuất')
  const cookies = await reporter.page.context().cookies()
  await reporter.page.getByRole('button', { name: /Nguyễn Thị Mai/ }).click()
  await reporter.page.getByRole('menuitem', { name: 'Đăng xuất' }).click()
  await expect(reporter.page.getByRole('button', { name: 'Đăng nhập' })).toBeVisible()
  // Whoever kept a copy of the cookie has nothing.
  await reporter.page.context().addCookies(cookies)
  expect((await reporter.page.request.get(`/api/articles/${article.id}`)).status()).toBe(401)
  await reporter.page.goto('/toa-soan')
  await expect(reporter.page).toHaveURL(/\/dang-nhap/)
})

test('phóng viên không biết đến bài của người khác', async ({ sitDown }) => {
  const leader = await sitDown('truongban')
  const reporter = await sitDown('phongvien')
  const { article, edition } = await openDraft(leader, 'Bài riêng của Trưởng Ban')
  expect((await reporter.page.goto(`/toa-soan/bai-viet/${article.id}`))?.status()).toBe(404)
  expect((await reporter.page.request.get(`/api/articles/${article.id}`)).status()).toBe(404)
  const stolen = await reporter.api.send('PUT', `/api/editions/${edition.id}`, {
    version: 1,
    content: uniqueContent('Sửa trộm'),
  })
  expect(stolen.status).toBe(404)
})
