import { type Desk, expect, expectAccessible, test, uniqueContent } from '../newsroom.fixture.ts'

// What is selected is rewritten: accents, spellings, old charsets. Shown first, taken then, undone at once.

const bodyOf = ({ page }: Desk) => page.getByRole('textbox', { name: 'Nội dung bài' })
const linesOf = (desk: Desk) => bodyOf(desk).getByRole('paragraph')
const bold = { type: 'bold' }
const link = { type: 'link', attrs: { href: 'https://example.org/' } }
const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks })

async function open(reporter: Desk, ...paragraphs: object[][]): Promise<void> {
  const { sections } = (await reporter.api.get('/api/sections')) as { sections: { id: string }[] }
  const body = { type: 'doc', content: paragraphs.map(content => ({ type: 'paragraph', content })) }
  const content = { ...uniqueContent('Viết lại phần chọn'), body }
  const { article } = (await reporter.api.send('POST', '/api/articles', { sectionId: sections[0]?.id, content })).body
  await reporter.page.goto(`/toa-soan/bai-viet/${article.id}`)
  await expect(linesOf(reporter)).toHaveCount(paragraphs.length)
}

async function selectAll(reporter: Desk): Promise<void> {
  await bodyOf(reporter).click()
  await reporter.page.keyboard.press('ControlOrMeta+a')
  await expect.poll(() => reporter.page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(20)
}

const tool = ({ page }: Desk, name: string) =>
  page.getByRole('toolbar', { name: 'Định dạng' }).getByRole('button', { name, exact: true })

test('chữ gõ không dấu được thêm dấu: so hai cột, lấy một lần, chữ đậm và liên kết còn nguyên, hoàn tác một lần là trở lại', async ({
  sitDown,
}) => {
  const reporter = await sitDown('phongvien')
  const { page } = reporter
  await open(
    reporter,
    [text('Hoi nghi '), text('giao ban', bold), text(' cong tac dan van quy III.')],
    [text('Cap uy tinh '), text('Thai Nguyen', link), text(' phat bieu chi dao.')],
  )
  await selectAll(reporter)
  await tool(reporter, 'Thêm dấu').click()
  const dialog = page.getByRole('dialog', { name: 'Thêm dấu' })
  const first = dialog.getByRole('row', { name: 'Hoi nghi giao ban' })
  await expect(first.getByRole('cell')).toHaveText([
    'Hoi nghi giao ban cong tac dan van quy III.',
    'Hội nghị giao ban công tác dân vận quý III.',
  ])
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Thay vào bài' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(linesOf(reporter)).toHaveText([
    'Hội nghị giao ban công tác dân vận quý III.',
    'Cấp ủy tỉnh Thái Nguyên phát biểu chỉ đạo.',
  ])
  await expect(bodyOf(reporter).getByRole('strong')).toHaveText('giao ban')
  await expect(bodyOf(reporter).getByRole('link')).toHaveText('Thái Nguyên')
  await expect(bodyOf(reporter)).toBeFocused()
  await page.keyboard.press('ControlOrMeta+z')
  await expect(linesOf(reporter).first()).toHaveText('Hoi nghi giao ban cong tac dan van quy III.')
  await expect(linesOf(reporter).last()).toHaveText('Cap uy tinh Thai Nguyen phat bieu chi dao.')
})

test('không chọn gì thì thêm dấu cho đoạn đang viết, bằng phím; giữ như cũ thì không đổi gì', async ({ sitDown }) => {
  const reporter = await sitDown('phongvien')
  const { page } = reporter
  await open(reporter, [text('Phat trien kinh te')], [text('Xay dung nong thon moi')])
  await linesOf(reporter).last().click()
  await page.keyboard.press('ControlOrMeta+Alt+d')
  const dialog = page.getByRole('dialog', { name: 'Thêm dấu' })
  await expect(dialog.getByRole('cell')).toHaveText(['Xay dung nong thon moi', 'Xây dựng nông thôn mới'])
  await dialog.getByRole('button', { name: 'Giữ như cũ' }).click()
  await expect(linesOf(reporter)).toHaveText(['Phat trien kinh te', 'Xay dung nong thon moi'])
  await page.keyboard.press('F1')
  const sheet = page.getByRole('dialog', { name: 'Phím tắt' })
  await expect(sheet.getByRole('row', { name: 'Thêm dấu' })).toContainText('Ctrl+Alt+D')
  await expect(sheet.getByRole('row', { name: 'Nhận gợi ý soát lỗi' })).toContainText('Alt+Enter')
})

test('dấu thanh và i, y của phần chọn được thống nhất theo kiểu hay dùng trong bài, hoặc kiểu người viết chọn', async ({
  sitDown,
}) => {
  const reporter = await sitDown('phongvien')
  const { page } = reporter
  await open(reporter, [text('Cấp ủy và Tỉnh ủy bàn về '), text('khoẻ, kĩ thuật', bold), text(' và lý luận, kỹ năng.')])
  await selectAll(reporter)
  await tool(reporter, 'Thống nhất dấu thanh, i và y').click()
  const dialog = page.getByRole('dialog', { name: 'Thống nhất dấu thanh, i và y' })
  const after = dialog.getByRole('cell').last()
  await expect(after).toHaveText('Cấp ủy và Tỉnh ủy bàn về khỏe, kỹ thuật và lý luận, kỹ năng.')
  await dialog.getByRole('radio', { name: 'hoà, khoẻ, uỷ' }).check()
  await expect(after).toHaveText('Cấp uỷ và Tỉnh uỷ bàn về khoẻ, kỹ thuật và lý luận, kỹ năng.')
  await dialog.getByRole('radio', { name: 'hòa, khỏe, ủy' }).check()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Thay vào bài' }).click()
  await expect(bodyOf(reporter).getByRole('strong')).toHaveText('khỏe, kỹ thuật')
})

test('chữ VNI đã nằm trong bài được nhận ra và chữa thành Unicode, chữ đậm còn nguyên', async ({ sitDown }) => {
  const reporter = await sitDown('phongvien')
  const { page } = reporter
  await open(reporter, [text('Hoäi nghò giao ban '), text('coâng taùc daân vaän', bold), text(' quyù ba naêm nay.')])
  await selectAll(reporter)
  await tool(reporter, 'Chữa bảng mã cũ').click()
  const dialog = page.getByRole('dialog', { name: 'Chữa bảng mã cũ' })
  await expect(dialog.getByRole('radio', { name: 'VNI' })).toBeChecked()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Thay vào bài' }).click()
  await expect(linesOf(reporter)).toHaveText('Hội nghị giao ban công tác dân vận quý ba năm nay.')
  await expect(bodyOf(reporter).getByRole('strong')).toHaveText('công tác dân vận')
})
