import { readFile } from 'node:fs/promises'
import pg from 'pg'
import { type Desk, expect, expectAccessible, test, uniqueContent, uniqueMark } from '../newsroom.fixture.ts'

const panelOf = ({ page }: Desk) => page.getByRole('region', { name: 'Soát lỗi' })
const foundBy = (desk: Desk) => panelOf(desk).getByRole('listitem')

/** A word that no Vietnamese syllable is, so that it is surely found, and that no other story writes. */
const uniqueWord = () => `đắ${[...uniqueMark()].map(figure => 'bkrszwjqdg'[Number(figure)]).join('')}`

async function write(desk: Desk, ...paragraphs: string[]) {
  const { sections } = (await desk.api.get('/api/sections')) as { sections: { id: string }[] }
  const content = uniqueContent('Giao ban quý', paragraphs)
  return (await desk.api.send('POST', '/api/articles', { sectionId: sections[0]?.id, content })).body
}

async function open(desk: Desk, articleId: string): Promise<void> {
  await desk.page.goto(`/toa-soan/bai-viet/${articleId}`)
  await expect(desk.page.getByRole('textbox', { name: 'Nội dung bài' })).toBeVisible()
  await expect(panelOf(desk).getByText('Đang đọc bài…')).toHaveCount(0)
}

test('một từ bị nhắc: phóng viên đề nghị, biên tập viên nhận vào từ điển, từ đó không nhắc nữa, cả khi gửi duyệt', async ({
  sitDown,
}) => {
  const [reporter, editor] = [await sitDown('phongvien'), await sitDown('bientapvien')]
  const word = uniqueWord()
  const { article } = await write(reporter, `Bà con làm món ${word} mừng lúa mới.`)
  await open(reporter, article.id)
  await expect(foundBy(reporter)).toContainText(`“${word}” không phải âm tiết tiếng Việt`)
  await foundBy(reporter)
    .getByRole('button', { name: `Thêm vào từ điển: “${word}”` })
    .click()
  await expect(panelOf(reporter).getByRole('status')).toContainText(`Đã đề nghị thêm “${word}” vào từ điển.`)
  await expectAccessible(reporter.page)
  await expect(foundBy(reporter)).toHaveCount(1)
  await reporter.page.getByRole('button', { name: 'Gửi duyệt (còn 1 lỗi)' }).click()
  await expect(reporter.page.getByRole('region', { name: 'Gửi duyệt' }).getByRole('alert')).toContainText(word)

  await editor.page.goto('/toa-soan')
  await editor.page.getByRole('link', { name: 'Từ điển của tòa soạn' }).click()
  await editor.page.getByRole('button', { name: `Nhận “${word}” vào từ điển` }).click()
  await expect(editor.page.getByRole('button', { name: `Nhận “${word}” vào từ điển` })).toHaveCount(0)
  await editor.page.getByRole('searchbox', { name: 'Từ cần tra' }).fill(word)
  await editor.page.getByRole('button', { name: 'Tra' }).click()
  const entries = editor.page.getByRole('region', { name: 'Mục từ đang có hiệu lực' })
  await expect(entries.getByRole('listitem')).toContainText(word)
  await expectAccessible(editor.page)

  await open(reporter, article.id)
  await expect(panelOf(reporter).getByText('Chưa thấy lỗi nào.')).toBeVisible()
  await reporter.page.getByRole('button', { name: 'Gửi duyệt', exact: true }).click()
  await expect(reporter.page.getByText('Đã gửi duyệt').first()).toBeVisible()
})

test('biên tập viên thêm một từ bằng một phím: thôi nhắc ngay; cho hết hiệu lực thì nhắc lại', async ({ sitDown }) => {
  const editor = await sitDown('bientapvien')
  const { page } = editor
  const word = uniqueWord()
  const { article } = await write(editor, `Bà con làm món ${word} mừng lúa mới.`)
  await open(editor, article.id)
  const body = page.getByRole('textbox', { name: 'Nội dung bài' })
  await expect(body.locator('.proof-must')).toHaveText(word)
  await body.getByText('Bà con làm món').click()
  await page.keyboard.press('Home')
  await expect.poll(() => page.evaluate(() => getSelection()?.anchorOffset)).toBe(0)
  await page.keyboard.press('Alt+t')
  await expect(panelOf(editor).getByRole('status')).toContainText(`Đã thêm “${word}” vào từ điển của tòa soạn.`)
  await expect(panelOf(editor).getByText('Chưa thấy lỗi nào.')).toBeVisible()
  await expect(body.locator('.proof-must')).toHaveCount(0)

  await page.goto(`/toa-soan/tu-dien?q=${encodeURIComponent(word)}`)
  await page.getByRole('button', { name: `Cho “${word}” hết hiệu lực` }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Ngày cuối cùng còn hiệu lực').fill('2020-12-31')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Cho hết hiệu lực' }).click()
  await expect(page.getByText('Không có mục từ nào khớp.')).toBeVisible()
  await open(editor, article.id)
  await expect(foundBy(editor)).toHaveCount(1)
})

test('danh sách có dòng sai thì không nhập gì và chỉ ra từng dòng; sửa xong thì nhập, xuất ra là có', async ({
  sitDown,
}) => {
  const { page } = await sitDown('truongban')
  const mark = uniqueMark()
  const file = (...lines: string[]) => ({
    name: 'dia-danh.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`\uFEFFLoại;Mục từ;Từ ngày\r\n${lines.join('\r\n')}\r\n`),
  })
  await page.goto('/toa-soan/tu-dien')
  const lists = page.getByRole('region', { name: 'Xuất và nhập danh sách' })
  const take = async (...lines: string[]) => {
    await lists.getByLabel('Nhập từ tệp CSV').setInputFiles(file(...lines))
    await lists.getByRole('button', { name: 'Nhập danh sách' }).click()
  }
  await take(`Địa danh;Nậm Khao ${mark};1/7/2025`, `Huyện;Mường ${mark};`, `Địa danh;=Nậm ${mark};`)
  const alert = lists.getByRole('alert')
  await expect(alert.getByRole('listitem')).toHaveText([
    'Chưa nhập gì vì tệp có chỗ sai.',
    /^Dòng 3: Cột “Loại” là “Huyện”/,
    /^Dòng 4: Mục từ không được bắt đầu bằng dấu =/,
  ])
  await expectAccessible(page)
  await take(`Địa danh;Nậm Khao ${mark};1/7/2025`, `Địa danh;Mường ${mark};`)
  await expect(lists.getByRole('status')).toContainText('Đã thêm 2 mục, sửa 0 mục')
  await page.goto(`/toa-soan/tu-dien?q=${mark}&loai=place`)
  const entries = page.getByRole('region', { name: 'Mục từ đang có hiệu lực' })
  await expect(entries.getByRole('listitem')).toHaveCount(2)
  await expect(entries.getByText('có hiệu lực từ 01/07/2025')).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Xuất ra tệp CSV' }).click(),
  ])
  expect(await readFile(await download.path(), 'utf8')).toContain(`Nậm Khao ${mark}`)
})

test('cụm từ được đăng nhiều lần thì máy học để không nhắc; một lần bấm thì máy nhắc lại', async ({ sitDown }) => {
  const [reporter, leader] = [await sitDown('phongvien'), await sitDown('truongban')]
  const saying = 'Theo lời Bí thư Piêng, việc này có lợi.'
  const { findings } = (await reporter.api.send('POST', '/api/proof', { text: saying })).body as unknown as {
    findings: { id: string }[]
  }
  expect(findings).toHaveLength(1)
  for (let time = 0; time < 3; time++) {
    const { edition } = await write(reporter, saying)
    const dismissal = { version: edition.version, findingId: findings[0]?.id, reason: 'Tên của Bí thư Chi bộ.' }
    expect((await reporter.api.send('POST', `/api/editions/${edition.id}/dismissals`, dismissal)).status).toBe(200)
    const submission = { version: edition.version }
    const sent = await reporter.api.send('POST', `/api/editions/${edition.id}/submission`, submission)
    const { version, contentHash } = sent.body.edition
    const approved = await leader.api.send('POST', `/api/editions/${edition.id}/approval`, { version, contentHash })
    expect(approved.status).toBe(200)
  }
  const client = new pg.Client({ connectionString: process.env.E2E_DATABASE_URL })
  await client.connect()
  await client.query(`select graphile_worker.add_job('learn_house')`)
  await client.end()

  const { page } = leader
  const learnt = page.getByRole('region', { name: 'Từ nay không nhắc' })
  const button = learnt.getByRole('button', { name: 'Nhắc lại “thư Piêng”' })
  await expect(async () => {
    await page.goto('/toa-soan/tu-dien')
    await expect(button).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await expect(learnt.getByText(/^đã đăng \d+ lần trong \d+ bài, \d+ người đã bỏ qua; từ ngày/).first()).toBeVisible()
  await expectAccessible(page)
  const { article } = await write(reporter, saying)
  await open(reporter, article.id)
  await expect(panelOf(reporter).getByText('Chưa thấy lỗi nào.')).toBeVisible()

  await button.click()
  await expect(button).toHaveCount(0)
  await learnt.getByText(/^Đã cho nhắc lại/).click()
  await expect(learnt.getByText(/^“thư Piêng”: .* cho nhắc lại ngày/)).toBeVisible()
  await open(reporter, article.id)
  await expect(foundBy(reporter)).toHaveCount(1)
})
