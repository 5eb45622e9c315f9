import { type Desk, expect, expectAccessible, test, uniqueContent } from '../newsroom.fixture.ts'

const bodyOf = ({ page }: Desk) => page.getByRole('textbox', { name: 'Nội dung bài' })
const saved = ({ page }: Desk) => page.getByRole('status').filter({ hasText: /Đã lưu \d\d:\d\d/ })

async function openEmptyDraft({ page, api }: Desk, title: string) {
  const { sections } = (await api.get('/api/sections')) as { sections: { id: string }[] }
  const content = { ...uniqueContent(title), body: { type: 'doc', content: [] } }
  const { body } = await api.send('POST', '/api/articles', { sectionId: sections[0]?.id, content })
  await page.goto(`/toa-soan/bai-viet/${body.article.id}`)
  await bodyOf({ page, api }).click()
  return body
}

test('phóng viên lập bảng số liệu và khung ghi chú; bạn đọc thấy đúng như thế, cả trên điện thoại', async ({
  sitDown,
}) => {
  const reporter = await sitDown('phongvien')
  const { page, api } = reporter
  const { article, edition } = await openEmptyDraft(reporter, 'Bảng số liệu')
  await page.keyboard.type('Ba huyện có nhiều hộ nhất:')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Bảng', exact: true }).click()
  await page.keyboard.type('Huyện')
  for (const words of ['Số hộ', 'Ghi chú', 'Na Hang', '46', 'vùng lũ', 'Lâm Bình', '31', 'xa nhất']) {
    await page.keyboard.press('Tab')
    await page.keyboard.type(words)
  }
  await page.getByRole('button', { name: 'Xóa cột' }).click()
  await expect(bodyOf(reporter).getByRole('columnheader')).toHaveCount(2)
  await bodyOf(reporter).getByText('Ba huyện có nhiều hộ nhất:').click()
  await page.getByRole('button', { name: 'Khung ghi chú' }).click()
  await expect(bodyOf(reporter).getByRole('note')).toHaveText('Ba huyện có nhiều hộ nhất:')
  await expect(saved(reporter)).toBeVisible()
  await expectAccessible(page)

  const leader = await sitDown('truongban')
  const { editions } = (await api.get(`/api/articles/${article.id}`)) as { editions: (typeof edition)[] }
  const sent = await api.send('POST', `/api/editions/${edition.id}/submission`, { version: editions[0]?.version })
  const { version, contentHash } = sent.body.edition
  const approved = await leader.api.send('POST', `/api/editions/${edition.id}/approval`, { version, contentHash })
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto(`/bai-viet/${approved.body.article.slug}`)
  await expect(page.getByRole('main').getByRole('note')).toHaveText('Ba huyện có nhiều hộ nhất:')
  const table = page.getByRole('region', { name: 'Bảng' })
  await expect(table.getByRole('columnheader')).toHaveText(['Huyện', 'Số hộ'])
  await expect(table.getByRole('cell')).toHaveText(['Na Hang', '46', 'Lâm Bình', '31'])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await expectAccessible(page)
})

test('bảng dán từ trang khác vẫn là bảng; ô khai cao quá mức thì bỏ lời khai, không mất chữ', async ({ sitDown }) => {
  const reporter = await sitDown('phongvien')
  await openEmptyDraft(reporter, 'Dán bảng')
  await bodyOf(reporter).evaluate(body => {
    const clipboardData = new DataTransfer()
    clipboardData.setData(
      'text/html',
      '<table style="color:red"><thead><tr><th colspan="2">Tổng hợp</th></tr></thead>' +
        '<tbody><tr><td onclick="alert(1)" rowspan="999999">Hộ nghèo</td><td><b>12</b></td></tr></tbody></table>',
    )
    body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await expect(bodyOf(reporter).getByRole('columnheader')).toHaveText(['Tổng hợp'])
  await expect(bodyOf(reporter).getByRole('cell', { name: '12' })).toBeVisible()
  await expect(saved(reporter)).toBeVisible()
  await reporter.page.reload()
  await expect(bodyOf(reporter).getByRole('cell', { name: 'Hộ nghèo' })).toBeVisible()
})
