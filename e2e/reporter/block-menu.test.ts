import { type Desk, expect, expectAccessible, test, uniqueContent } from '../newsroom.fixture.ts'

const bodyOf = ({ page }: Desk) => page.getByRole('textbox', { name: 'Nội dung bài' })
const saved = ({ page }: Desk) => page.getByRole('status').filter({ hasText: /Đã lưu \d\d:\d\d/ })
const menuOf = ({ page }: Desk) => page.getByRole('listbox', { name: 'Thêm khối' })

async function openEmptyDraft({ page, api }: Desk): Promise<void> {
  const { sections } = (await api.get('/api/sections')) as { sections: { id: string }[] }
  const content = { ...uniqueContent('Gõ nhanh'), body: { type: 'doc', content: [] } }
  const { body } = await api.send('POST', '/api/articles', { sectionId: sections[0]?.id, content })
  await page.goto(`/toa-soan/bai-viet/${body.article.id}`)
  await bodyOf({ page, api }).click()
}

test('gõ / ở đầu đoạn rồi gõ tên khối, có dấu hay không dấu: chọn bằng phím, lưu rồi mở lại vẫn đúng', async ({
  sitDown,
}) => {
  const reporter = await sitDown('phongvien')
  const { keyboard } = reporter.page
  await openEmptyDraft(reporter)
  await keyboard.type('/tieu de')
  await expect(menuOf(reporter).getByRole('option')).toHaveText([/Tiêu đề mục/, /Tiêu đề nhỏ/])
  await keyboard.press('ArrowDown')
  await expect(menuOf(reporter).getByRole('option', { selected: true })).toHaveText(/Tiêu đề nhỏ/)
  await keyboard.press('Enter')
  await keyboard.type('Kết quả')
  await expect(bodyOf(reporter).getByRole('heading', { level: 3 })).toHaveText('Kết quả')
  await keyboard.press('Enter')
  await keyboard.type('/trích')
  await expect(menuOf(reporter).getByRole('option')).toHaveText([/Trích dẫn/])
  await keyboard.press('Enter')
  await keyboard.type('Lời nói')
  await expect(bodyOf(reporter).getByRole('blockquote')).toHaveText('Lời nói')
  await expect(saved(reporter)).toBeVisible()
  await reporter.page.reload()
  await expect(bodyOf(reporter)).toHaveText('Kết quảLời nói')
})

test('gạch chéo giữa câu, trong ngày tháng, hoặc bỏ bằng Esc: vẫn là chữ', async ({ sitDown }) => {
  const reporter = await sitDown('phongvien')
  const { keyboard } = reporter.page
  await openEmptyDraft(reporter)
  await keyboard.type('Ngày 26/11, tốc độ 60 km/h, số 05-CT/TW /')
  await expect(menuOf(reporter)).toHaveCount(0)
  await keyboard.press('Enter')
  await keyboard.type('/')
  await expect(menuOf(reporter)).toBeVisible()
  await expectAccessible(reporter.page)
  await keyboard.press('Escape')
  await expect(menuOf(reporter)).toHaveCount(0)
  await keyboard.press('Enter')
  await keyboard.type('/không có khối này')
  await expect(menuOf(reporter)).toHaveCount(0)
  await expect(bodyOf(reporter).getByRole('paragraph')).toHaveText([
    'Ngày 26/11, tốc độ 60 km/h, số 05-CT/TW /',
    '/',
    '/không có khối này',
  ])
})

test('bộ gõ ghép chữ trong trình đơn: lọc theo chữ đang ghép, chọn xong không sót chữ nào', async ({ sitDown }) => {
  const reporter = await sitDown('phongvien')
  const { page } = reporter
  await openEmptyDraft(reporter)
  const ime = await page.context().newCDPSession(page)
  await page.keyboard.type('/')
  for (const text of ['b', 'ba', 'ban', 'bản', 'bảng']) {
    await ime.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  }
  await expect(menuOf(reporter).getByRole('option')).toHaveText([/Bảng/])
  await ime.send('Input.insertText', { text: 'bảng' })
  await expect(bodyOf(reporter)).toHaveText('/bảng')
  await page.keyboard.press('Enter')
  await expect(bodyOf(reporter).getByRole('columnheader')).toHaveCount(3)
  await expect(bodyOf(reporter)).not.toContainText('bảng')
})

test.describe('trên điện thoại', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true })

  test('chạm Thêm khối, chạm tên khối: khối mới ở dưới, chữ cũ còn nguyên', async ({ sitDown }) => {
    const reporter = await sitDown('phongvien')
    const { page } = reporter
    await openEmptyDraft(reporter)
    await page.keyboard.type('Đoạn đã viết')
    await page.getByRole('button', { name: 'Thêm khối' }).tap()
    await menuOf(reporter).getByRole('option', { name: 'Danh sách đánh số' }).tap()
    await page.keyboard.type('Việc thứ nhất')
    await expect(bodyOf(reporter).getByRole('paragraph').first()).toHaveText('Đoạn đã viết')
    await expect(bodyOf(reporter).getByRole('listitem')).toHaveText('Việc thứ nhất')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })
})

const marks: [keys: string, label: string, markup: string][] = [
  ['Control+Alt+2', 'Tiêu đề mục', 'h2'],
  ['Control+Alt+3', 'Tiêu đề nhỏ', 'h3'],
  ['Control+b', 'Chữ đậm', 'strong'],
  ['Control+i', 'Chữ nghiêng', 'em'],
  ['Control+Shift+8', 'Danh sách', 'ul'],
  ['Control+Shift+7', 'Danh sách đánh số', 'ol'],
  ['Control+Shift+b', 'Trích dẫn', 'blockquote'],
]

test('bảng phím tắt nói đúng: mỗi phím làm điều đã ghi', async ({ sitDown }) => {
  const reporter = await sitDown('phongvien')
  const { page } = reporter
  await openEmptyDraft(reporter)
  await page.keyboard.press('F1')
  const sheet = page.getByRole('dialog', { name: 'Phím tắt' })
  for (const [keys, label] of marks) {
    const told = keys.replace('Control', 'Ctrl').replace(/[a-z]$/, last => last.toUpperCase())
    await expect(
      sheet.getByRole('row').filter({ has: page.getByRole('rowheader', { name: label, exact: true }) }),
    ).toContainText(told)
  }
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await bodyOf(reporter).click()
  await page.keyboard.type('chữ')
  for (const [keys, , markup] of marks) {
    await page.keyboard.press('End')
    await page.keyboard.press('Shift+Home')
    await page.keyboard.press(keys)
    await expect(bodyOf(reporter).locator(markup)).toHaveText('chữ')
    await page.keyboard.press(keys)
    await expect(bodyOf(reporter).locator(markup)).toHaveCount(0)
  }
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog', { name: 'Liên kết' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(bodyOf(reporter)).toBeFocused()
  await page.keyboard.press('Control+/')
  await expect(sheet).toBeVisible()
})
