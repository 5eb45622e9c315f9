import type { Page } from '@playwright/test'
import { expect, expectAccessible, submitted, test, uniqueContent } from '../newsroom.fixture.ts'

const paragraphs = [
  'Sáng nay, Ban tổ chức hội nghị giao ban công tác dân vận.',
  'Chiều nay, Ban tổ chức đoàn đi cơ sở tại ba xã vùng cao.',
]

/** Selects words of the text the way a person does with the mouse: what follows sees only the selection. */
async function select(page: Page, words: string): Promise<void> {
  await page.getByText(words).evaluate((element, wanted) => {
    const node = element.firstChild as Text
    const start = node.data.indexOf(wanted)
    getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length)
  }, words)
}

test('Trưởng Ban góp ý từng đoạn; phóng viên nhận, trả lời, gửi lại; màn hình duyệt nói mỗi góp ý ra sao', async ({
  sitDown,
}) => {
  const reporter = await sitDown('phongvien')
  const leader = await sitDown('truongban')
  const { article } = await submitted(reporter, uniqueContent('Bài có góp ý', paragraphs))

  const review = leader.page
  await review.goto(`/toa-soan/bai-viet/${article.id}`)
  const remarks = review.getByRole('region', { name: 'Góp ý' })
  await select(review, 'ba xã vùng cao')
  await expect(remarks.getByText('ba xã vùng cao')).toBeVisible()
  await remarks.getByRole('button', { name: 'Đề nghị sửa đoạn này' }).click()
  await remarks.getByRole('textbox', { name: 'Đề nghị sửa thành' }).fill('bốn xã vùng cao')
  await remarks.getByRole('button', { name: 'Gửi góp ý' }).click()
  await expect(remarks.getByText('1 góp ý chưa giải quyết.')).toBeVisible()
  await select(review, 'hội nghị giao ban')
  await remarks.getByRole('textbox', { name: 'Lời góp ý' }).fill('Nêu rõ ai chủ trì.')
  await remarks.getByRole('button', { name: 'Gửi góp ý' }).click()
  await expect(remarks.getByText('2 góp ý chưa giải quyết.')).toBeVisible()
  await expectAccessible(review)
  await review.getByRole('button', { name: 'Trả lại…' }).click()
  await review.getByRole('textbox', { name: /Lý do/ }).fill('Xem hai góp ý trong bài.')
  await review
    .getByRole('dialog')
    .getByRole('button', { name: /^Trả lại/ })
    .click()
  await expect(review.getByText('Phạm Minh Đức trả lại bài')).toBeVisible()

  const writing = reporter.page
  await writing.goto(`/toa-soan/bai-viet/${article.id}`)
  const todo = writing.getByRole('region', { name: 'Góp ý' })
  const suggested = todo.getByRole('listitem').filter({ hasText: 'bốn xã vùng cao' })
  await suggested.getByRole('button', { name: 'Đến đoạn: “ba xã vùng cao”' }).click()
  expect(await writing.evaluate(() => getSelection()?.toString())).toBe('ba xã vùng cao')
  await suggested.getByRole('button', { name: 'Nhận (N)' }).focus()
  await writing.keyboard.press('n')
  await expect(writing.getByRole('textbox', { name: 'Nội dung bài' })).toContainText('tại bốn xã vùng cao.')
  await expect(suggested.getByText('Nguyễn Thị Mai đã sửa theo')).toBeVisible()
  await expect(suggested.getByText('Đoạn này đã đổi.')).toBeVisible()

  const asked = todo.getByRole('listitem').filter({ hasText: 'Nêu rõ ai chủ trì.' })
  await asked.getByRole('button', { name: 'Trả lời' }).click()
  await asked.getByRole('textbox', { name: 'Trả lời góp ý' }).fill('Chưa có danh sách chính thức.')
  await asked.getByRole('button', { name: 'Gửi trả lời' }).click()
  await expect(asked.getByText('Chưa có danh sách chính thức.')).toBeVisible()
  await asked.getByRole('button', { name: 'Không nhận (K)' }).focus()
  await writing.keyboard.press('k')
  await expect(todo.getByText('Mọi góp ý đã được giải quyết.')).toBeVisible()
  await expectAccessible(writing)
  await writing.getByRole('button', { name: 'Gửi duyệt' }).click()
  await expect(writing.getByText('Nguyễn Thị Mai gửi duyệt').first()).toBeVisible()

  await review.reload()
  await expect(remarks.getByText('Nguyễn Thị Mai đã sửa theo')).toBeVisible()
  await expect(remarks.getByText('Nguyễn Thị Mai không sửa theo')).toBeVisible()
  await expect(remarks.getByText('Chưa có danh sách chính thức.')).toBeVisible()
})
