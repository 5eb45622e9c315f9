import { type Desk, expect, expectAccessible, test, uniqueContent } from '../newsroom.fixture.ts'

const bodyOf = ({ page }: Desk) => page.getByRole('textbox', { name: 'Nội dung bài' })
const saved = ({ page }: Desk) => page.getByRole('status').filter({ hasText: /Đã lưu \d\d:\d\d/ })

test('phóng viên tìm bài đã đăng bằng từ của bài, đặt liên kết lên chữ đã chọn; địa chỉ chạy mã thì bị từ chối', async ({
  sitDown,
}) => {
  const reporter = await sitDown('phongvien')
  const { page, api } = reporter
  const { sections } = (await api.get('/api/sections')) as { sections: { id: string }[] }
  const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'Như trang này đã đưa tin' }] }
  const content = { ...uniqueContent('Đặt liên kết'), body: { type: 'doc', content: [paragraph] } }
  const { body } = await api.send('POST', '/api/articles', { sectionId: sections[0]?.id, content })
  const { articles } = (await api.get(`/api/published-articles?q=${encodeURIComponent('hội nghị')}`)) as {
    articles: { href: string; title: string }[]
  }
  const [first] = articles
  expect(first?.href).toMatch(/^\/bai-viet\//)

  await page.goto(`/toa-soan/bai-viet/${body.article.id}`)
  await bodyOf(reporter).click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+k')
  const form = page.getByRole('dialog', { name: 'Liên kết' })
  await form.getByLabel('Địa chỉ').fill('javascript:alert(1)')
  await form.getByRole('button', { name: 'Đồng ý' }).click()
  await expect(form.getByRole('alert')).toContainText('Liên kết phải bắt đầu bằng')
  await form.getByLabel('Hoặc tìm bài đã đăng').fill('zzzz không có')
  await form.getByRole('button', { name: 'Tìm' }).click()
  await expect(form.getByRole('status')).toContainText('Không có bài nào')
  await form.getByLabel('Hoặc tìm bài đã đăng').fill('hội nghị')
  await form.getByRole('button', { name: 'Tìm' }).click()
  await expect(form.getByRole('listitem').first()).toContainText(first?.title ?? '')
  await expectAccessible(page)
  await form.getByRole('listitem').first().getByRole('button').click()
  await expect(bodyOf(reporter).getByRole('link')).toHaveText('Như trang này đã đưa tin')
  await expect(bodyOf(reporter).getByRole('link')).toHaveAttribute('href', first?.href ?? '')
  await expect(saved(reporter)).toBeVisible()
})
