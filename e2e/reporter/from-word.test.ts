import sharp from 'sharp'
import { encodeOldText } from '#newsroom/text/old-charsets.fixture.ts'
import { cell, drawing, paragraph, relation, run, wordFile, zip } from '#newsroom/word/word-file.fixture.ts'
import { type Desk, expect, expectAccessible, test, uniqueContent } from '../newsroom.fixture.ts'

const bodyOf = ({ page }: Desk) => page.getByRole('textbox', { name: 'Nội dung bài' })
const saved = ({ page }: Desk) => page.getByRole('status').filter({ hasText: /Đã lưu \d\d:\d\d/ })
const docx = (buffer: Buffer) => ({ name: 'bai.docx', mimeType: 'application/octet-stream', buffer })

async function openDraft({ page, api }: Desk, content: object) {
  const { sections } = (await api.get('/api/sections')) as { sections: { id: string }[] }
  const { body } = await api.send('POST', '/api/articles', { sectionId: sections[0]?.id, content })
  await page.goto(`/toa-soan/bai-viet/${body.article.id}`)
  await expect(bodyOf({ page, api })).toBeVisible()
}

async function report(): Promise<Buffer> {
  const [r = 0, g = 0, b = 0] = crypto.getRandomValues(new Uint8Array(3))
  const picture = await sharp({ create: { width: 900, height: 600, channels: 3, background: { r, g, b } } })
    .png()
    .toBuffer()
  return wordFile({
    font: '.VnTime',
    relations: relation('p1', 'media/a.png'),
    more: [{ name: 'word/media/a.png', bytes: picture }],
    body: [
      paragraph(run(encodeOldText('ra quân làm đường ở xã minh tiến', 'tcvn3'), { font: '.VnTimeH', marks: '<w:b/>' })),
      paragraph(encodeOldText('Những người dân đã hiến đất, góp công.', 'tcvn3')),
      paragraph(drawing('r:embed="p1"', 'Con duong moi')),
      `<w:tbl><w:tr>${cell(encodeOldText('Số hộ', 'tcvn3'))}${cell('120')}</w:tr></w:tbl>`,
      paragraph(`${run(encodeOldText('Hết việc.', 'tcvn3'))}<w:r><w:commentReference w:id="1"/></w:r>`),
    ].join(''),
  })
}

test('mở tệp Word phông .VnTime: xem báo cáo, so hai cột, đưa vào bài trống, lưu, xem trước như bạn đọc', async ({
  sitDown,
}) => {
  const reporter = await sitDown('phongvien')
  const { page } = reporter
  await openDraft(reporter, { title: '' })
  await page.getByRole('button', { name: 'Mở tệp Word' }).click()
  const dialog = page.getByRole('dialog', { name: 'Mở tệp Word' })
  const field = dialog.getByLabel(/^Tệp Word/)
  await field.setInputFiles(docx(Buffer.from('d0cf11e0a1b11ae100', 'hex')))
  await expect(dialog.getByRole('alert')).toContainText('kiểu cũ (.doc)')
  await field.setInputFiles(docx(zip([{ name: 'word/document.xml', bytes: Buffer.alloc(30_000_000) }])))
  await expect(dialog.getByRole('alert')).toContainText('lớn bất thường')
  await field.setInputFiles(docx(await report()))
  await expect(dialog).toContainText('1 lời nhận xét')
  const compared = dialog.getByRole('row', { name: /Những người dân đã hiến đất/ })
  await expect(compared.getByRole('cell').first()).toHaveText(
    encodeOldText('Những người dân đã hiến đất, góp công.', 'tcvn3'),
  )
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Đưa vào bài' }).click()

  await expect(page.getByRole('textbox', { name: 'Tiêu đề', exact: true })).toHaveValue(
    'RA QUÂN LÀM ĐƯỜNG Ở XÃ MINH TIẾN',
  )
  await expect(bodyOf(reporter)).toContainText('Những người dân đã hiến đất, góp công.')
  await expect(bodyOf(reporter).getByRole('img', { name: 'Con duong moi' })).toBeVisible()
  await expect(bodyOf(reporter).getByRole('cell').first()).toHaveText('Số hộ')
  await expect(saved(reporter)).toBeVisible()
  await page.getByRole('button', { name: 'Xem trước' }).click()
  const preview = page.frameLocator('iframe')
  await expect(preview.getByRole('heading', { name: 'RA QUÂN LÀM ĐƯỜNG' })).toBeVisible()
  await expect(preview.getByText('Hết việc.')).toBeVisible()
})

test('kéo tệp Word vào bài đang viết: được hỏi thêm hay thay, và bỏ lại được', async ({ sitDown }) => {
  const reporter = await sitDown('phongvien')
  const { page } = reporter
  const content = uniqueContent('Bài đang viết')
  await openDraft(reporter, content)
  await expect(bodyOf(reporter)).toContainText('Sáng nay')
  const file = wordFile({ body: paragraph('Thêm một đoạn từ Word.') }).toString('base64')
  await bodyOf(reporter).evaluate((body, base64) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))], 'bai.docx'))
    const { x: clientX, y: clientY } = body.querySelector('p')?.getBoundingClientRect() ?? { x: 0, y: 0 }
    const where = { clientX: clientX + 5, clientY: clientY + 5 }
    body.dispatchEvent(new DragEvent('drop', { dataTransfer, ...where, bubbles: true, cancelable: true }))
  }, file)
  const dialog = page.getByRole('dialog', { name: 'Mở tệp Word' })
  await dialog.getByRole('button', { name: 'Thêm vào cuối bài' }).click()
  await expect(bodyOf(reporter)).toContainText('Sáng nay')
  await expect(bodyOf(reporter)).toContainText('Thêm một đoạn từ Word.')
  await expect(page.getByRole('textbox', { name: 'Tiêu đề', exact: true })).toHaveValue(content.title)
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click()
  await expect(bodyOf(reporter)).not.toContainText('Thêm một đoạn')
  await page.getByRole('button', { name: 'Làm lại', exact: true }).click()
  await expect(bodyOf(reporter)).toContainText('Thêm một đoạn')
  await page.getByRole('button', { name: 'Bỏ phần vừa đưa vào' }).click()
  await expect(bodyOf(reporter)).not.toContainText('Thêm một đoạn')
  await expect(bodyOf(reporter)).toContainText('Sáng nay')
})

async function paste(desk: Desk, html: string, text: string, rtf = '') {
  await bodyOf(desk).click()
  await bodyOf(desk).evaluate(
    (body, given) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', given.html)
      clipboardData.setData('text/plain', given.text)
      if (given.rtf) clipboardData.setData('text/rtf', given.rtf)
      body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    { html, text, rtf },
  )
}

const fromWord = `<html xmlns:o="urn:o"><head><style>p.MsoNormal{color:red}</style></head><body>
  <h1 style="color:red">Kết quả</h1>
  <p class=MsoNormal><span style="font-size:14pt">Chữ <b>đậm</b> và <st1:place>Hà Nội</st1:place><o:p></o:p></span></p>
  <p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp; </span></span>Một</p>
  <p class=MsoListParagraph style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">o </span>Trong một</p>
  <p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">· </span>Hai</p>
  <p class=MsoListParagraph style="mso-list:l1 level1 lfo2"><span style="mso-list:Ignore">1. </span>Ba</p>
  <table><tr><td style="width:1in"><p class=MsoNormal>Ô bảng</p></td></tr></table>
  <img src="file:///C:/clip.png"><div style="mso-element:comment">Nhận xét kín</div></body></html>`
const fromGoogle = `<b style="font-weight:normal;" id="docs-internal-guid-1"><p><span style="font-weight:400">Chữ thường</span> <span style="font-weight:700">chữ đậm</span></p></b>`

test('dán từ Word và Google Docs: giữ đề mục, danh sách, bảng, chữ đậm; bỏ kiểu chữ, nhận xét, ảnh có lời nhắc', async ({
  sitDown,
}) => {
  const reporter = await sitDown('phongvien')
  const { page } = reporter
  await openDraft(reporter, { title: '' })
  await paste(reporter, fromWord, 'Kết quả')
  const body = bodyOf(reporter)
  await expect(body.getByRole('heading', { level: 2, name: 'Kết quả' })).toBeVisible()
  await expect(body.locator('ul > li')).toHaveText([/^Một/, 'Trong một', 'Hai'])
  await expect(body.locator('ul ul > li')).toHaveText('Trong một')
  await expect(body.locator('ol > li')).toHaveText('Ba')
  await expect(body.getByRole('cell')).toHaveText('Ô bảng')
  await expect(body).toContainText('Hà Nội')
  await expect(body).not.toContainText('Nhận xét kín')
  await expect(body.locator('[style*=color]')).toHaveCount(0)
  await expect(page.getByText('Ảnh trong phần vừa dán không đi theo chữ')).toBeVisible()
  await paste(reporter, fromGoogle, 'Chữ thường chữ đậm')
  await expect(body.locator('strong')).toHaveText(['đậm', 'chữ đậm'])
})

test('ảnh đi cùng phần dán (trong chữ, hoặc trong RTF của Word) được tải lên đúng chỗ; ảnh ở trang khác thì được nói là không có', async ({
  sitDown,
}) => {
  const reporter = await sitDown('phongvien')
  const { page } = reporter
  await openDraft(reporter, { title: '' })
  const png = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#a33' } })
    .png()
    .toBuffer()
  const fromOffice = `<p>Trước ảnh.</p><p><img alt="Đường vào thôn" src="data:image/png;base64,${png.toString('base64')}"></p>
    <p>Sau ảnh.</p><p><img src="https://example.org/anh.png"></p>`
  await paste(reporter, fromOffice, 'Trước ảnh. Sau ảnh.')
  const body = bodyOf(reporter)
  await expect(body.getByRole('img', { name: 'Đường vào thôn' })).toBeVisible()
  await expect(body.getByRole('figure')).toHaveCount(1)
  await expect(
    page.getByText('Đã đưa 1 ảnh vào bài, hãy xem lại mô tả từng ảnh. Ảnh trong phần vừa dán không'),
  ).toBeVisible()
  await expect(body.getByRole('paragraph').filter({ hasText: 'Sau ảnh.' })).toBeVisible()
  await body.press('ControlOrMeta+z')
  await expect(body).not.toContainText('Trước ảnh.')
  await expect(body.getByRole('figure')).toHaveCount(0)

  const wordHtml =
    '<p class=MsoNormal>Chữ từ Word.</p><p class=MsoNormal><img width=40 src="file:///C:/clip_image001.png"></p>'
  const rtf = `{\\rtf1 Ch\\u7919? {\\*\\shppict{\\pict\\picw40\\pich30\\pngblip\\bliptag7{\\*\\blipuid 00ff}${png.toString('hex')}}}}`
  await paste(reporter, wordHtml, 'Chữ từ Word.', rtf)
  await expect(body.getByRole('figure').getByText('Ảnh trong bài')).toBeVisible()
  await expect(body.getByRole('figure').getByLabel('Mô tả ảnh cho người không nhìn thấy')).toHaveValue('')
})

test('dán chữ phông cũ: được hỏi với hai cột trước khi dán; chữ Unicode thì không hỏi', async ({ sitDown }) => {
  const reporter = await sitDown('phongvien')
  const { page } = reporter
  await openDraft(reporter, { title: '' })
  const old = encodeOldText('Hội nghị bàn về công tác dân vận ở cơ sở', 'vni')
  await paste(reporter, `<p><span style="font-family:VNI-Times">${old}</span></p>`, old)
  const dialog = page.getByRole('dialog', { name: 'Chữ vừa dán dùng phông cũ' })
  await expect(dialog.getByRole('row').last()).toContainText('Hội nghị bàn về')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Dán bản Unicode' }).click()
  await expect(bodyOf(reporter)).toHaveText('Hội nghị bàn về công tác dân vận ở cơ sở')
  await paste(reporter, '<p>Và chữ này là Unicode.</p>', 'Và chữ này là Unicode.')
  await expect(bodyOf(reporter)).toContainText('Và chữ này là Unicode.')
  await expect(dialog).toBeHidden()
})
