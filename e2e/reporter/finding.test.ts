import { type Desk, expect, expectAccessible, test, uniqueContent } from '../newsroom.fixture.ts'

const bodyOf = ({ page }: Desk) => page.getByRole('textbox', { name: 'Nội dung bài' })
const saved = ({ page }: Desk) => page.getByRole('status').filter({ hasText: /Đã lưu \d\d:\d\d/ })

test('phóng viên tìm “huyện uỷ” và thay bằng “Huyện ủy” ở mọi chỗ; một lần hoàn tác là trở lại như cũ', async ({
  sitDown,
}) => {
  const reporter = await sitDown('phongvien')
  const { page, api } = reporter
  const { sections } = (await api.get('/api/sections')) as { sections: { id: string }[] }
  const written = ['Thường trực huyện uỷ dự hội nghị.', 'Các Huyện uỷ báo cáo trước ngày 15.', 'Văn phòng tổng hợp.']
  const content = uniqueContent('Tìm và thay', written)
  const { article } = (await api.send('POST', '/api/articles', { sectionId: sections[0]?.id, content })).body
  await page.goto(`/toa-soan/bai-viet/${article.id}`)
  await bodyOf(reporter).click()
  await page.keyboard.press('ControlOrMeta+f')
  const bar = page.getByRole('search', { name: 'Tìm và thay' })
  await bar.getByLabel('Tìm', { exact: true }).fill('huyện uỷ'.normalize('NFD'))
  await expect(bar.getByRole('status')).toHaveText('2 chỗ')
  await bar.getByLabel('Phân biệt chữ hoa, chữ thường').check()
  await expect(bar.getByRole('status')).toHaveText('1 chỗ')
  await bar.getByLabel('Phân biệt chữ hoa, chữ thường').uncheck()
  await expectAccessible(page)

  await bar.getByLabel('Thay bằng').fill('Huyện ủy')
  await bar.getByRole('button', { name: 'Thay tất cả' }).click()
  await expect(bar.getByRole('status')).toHaveText('Không tìm thấy.')
  const replaced = written.map(line => line.replace(/huyện uỷ/i, 'Huyện ủy'))
  await expect(bodyOf(reporter).getByRole('paragraph')).toHaveText(replaced)
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(bodyOf(reporter).getByRole('paragraph')).toHaveText(written)
  await expect(saved(reporter)).toBeVisible()
})
