import { expect, expectAccessible, published, test, uniqueContent } from '../newsroom.fixture.ts'

test('biên tập viên đề nghị gỡ bài; bạn đọc vẫn thấy bài cho đến khi lãnh đạo quyết định', async ({
  sitDown,
  request,
}) => {
  const leader = await sitDown('truongban')
  const editor = await sitDown('bientapvien')
  const { article } = await published(await sitDown('phongvien'), leader, uniqueContent('Bài bị đề nghị gỡ'))
  await editor.page.goto(`/toa-soan/bai-viet/${article.id}`)
  await expectAccessible(editor.page)
  await editor.page.getByRole('button', { name: 'Đề nghị gỡ bài…' }).click()
  const dialog = editor.page.getByRole('dialog', { name: 'Đề nghị gỡ bài' })
  await dialog.getByRole('textbox').fill('Bài nêu tên người chưa đồng ý.')
  await dialog.getByRole('button', { name: 'Gửi đề nghị' }).click()
  await expect(editor.page.getByText('Bài nêu tên người chưa đồng ý.').first()).toBeVisible()
  expect((await request.get(`/bai-viet/${article.slug}`)).status()).toBe(200)

  await leader.page.goto(`/toa-soan/bai-viet/${article.id}`)
  await leader.page.getByRole('button', { name: 'Gỡ bài…' }).click()
  await leader.page.getByRole('dialog').getByRole('textbox').fill('Đồng ý với đề nghị của biên tập viên.')
  await leader.page.getByRole('button', { name: 'Gỡ bài ngay' }).click()
  await expect(
    leader.page.getByRole('region', { name: 'Tình trạng' }).getByText('Đã gỡ', { exact: true }),
  ).toBeVisible()
  expect((await request.get(`/bai-viet/${article.slug}`)).status()).toBe(410)
})
