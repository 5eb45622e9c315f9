import { expect, test } from 'vitest'
import { encodeOldText } from '#newsroom/text/old-charsets.fixture.ts'
import { readDocument } from './read-document.ts'
import { cell, drawing, paragraph, relation, run, wordFile } from './word-file.fixture.ts'

const bold = '<w:b/>'
const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, ...(marks.length > 0 && { marks }) })
const said = (words: string) => ({ type: 'paragraph', content: [text(words)] })
const item = (words: string, ...more: object[]) => ({ type: 'listItem', content: [said(words), ...more] })
const tableCell = (words: string, colspan = 1, rowspan = 1, type = 'tableCell') => ({
  type,
  attrs: { colspan, rowspan },
  content: [said(words)],
})

test('the report of a conference: title, sapo, headings, lists, table and links', async () => {
  const row = (cells: string, header = '') => `<w:tr><w:trPr>${header}</w:trPr>${cells}</w:tr>`
  const file = wordFile({
    relations: relation('r1', 'https://tinh.example.vn/kh-12', 'External'),
    body: [
      paragraph('Hội nghị giao ban công tác dân vận quý III', { style: 'Title' }),
      paragraph(run('Sáng 16/10, Ban Dân vận tổ chức hội nghị giao ban với các huyện, thị xã.', { marks: bold })),
      paragraph('Kết quả nổi bật', { style: 'u1' }),
      paragraph(
        run('Toàn tỉnh có ') + run('1.250', { marks: bold }) + run(' mô\u0301 hình & điển hình,\u00A0trong đó:'),
      ),
      paragraph('Kinh tế', { list: [1, 0] }),
      paragraph('Trồng rừng', { list: [1, 1] }),
      paragraph('Văn hóa', { list: [1, 0] }),
      paragraph('Việc cần làm', { style: 'u3' }),
      paragraph('Rà soát', { list: [2, 0] }),
      paragraph('Giải thích thêm.'),
      paragraph('Báo cáo', { list: [2, 0] }),
      paragraph(''),
      `<w:tbl>${row(cell('Huyện') + cell('Số mô hình'), '<w:tblHeader/>')}${row(
        cell('Đại Từ', '<w:vMerge w:val="restart"/>') + cell('12'),
      )}${row(cell('', '<w:vMerge/>') + cell('15'))}${row(cell('Cộng: 27', '<w:gridSpan w:val="2"/>'))}</w:tbl>`,
      paragraph(
        `<w:hyperlink r:id="r1">${run('Kế hoạch số 12')}</w:hyperlink>${run(' đã ban hành.', { marks: '<w:i/>' })}`,
      ),
      `<w:tbl><w:tr>${cell('Đường dây nóng: 0208.')}</w:tr></w:tbl>`,
    ].join(''),
  })
  const { title, standfirst, body, oldTexts, losses } = await readDocument(file)
  expect({ title, standfirst, oldTexts, losses }).toEqual({
    title: 'Hội nghị giao ban công tác dân vận quý III',
    standfirst: 'Sáng 16/10, Ban Dân vận tổ chức hội nghị giao ban với các huyện, thị xã.',
    oldTexts: [],
    losses: [],
  })
  expect(body.content).toEqual([
    { type: 'heading', attrs: { level: 2 }, content: [text('Kết quả nổi bật')] },
    {
      type: 'paragraph',
      content: [text('Toàn tỉnh có '), text('1.250', { type: 'bold' }), text(' mố hình & điển hình, trong đó:')],
    },
    {
      type: 'bulletList',
      content: [item('Kinh tế', { type: 'bulletList', content: [item('Trồng rừng')] }), item('Văn hóa')],
    },
    { type: 'heading', attrs: { level: 3 }, content: [text('Việc cần làm')] },
    { type: 'orderedList', attrs: { start: 1 }, content: [item('Rà soát')] },
    said('Giải thích thêm.'),
    { type: 'orderedList', attrs: { start: 2 }, content: [item('Báo cáo')] },
    {
      type: 'table',
      content: [
        [tableCell('Huyện', 1, 1, 'tableHeader'), tableCell('Số mô hình', 1, 1, 'tableHeader')],
        [tableCell('Đại Từ', 1, 2), tableCell('12')],
        [tableCell('15')],
        [tableCell('Cộng: 27', 2)],
      ].map(content => ({ type: 'tableRow', content })),
    },
    {
      type: 'paragraph',
      content: [
        text('Kế hoạch số 12', { type: 'link', attrs: { href: 'https://tinh.example.vn/kh-12' } }),
        text(' đã ban hành.', { type: 'italic' }),
      ],
    },
    { type: 'note', content: [said('Đường dây nóng: 0208.')] },
  ])
})

test('a text in .VnTime, its capitals in .VnTimeH, a name in VNI, and between them words that are Unicode already', async () => {
  const title = 'Ra quân làm đường ở xã Minh Tiến'
  const first = 'Những người dân đã hiến đất, góp công; không ai đòi bồi thường.'
  const file = wordFile({
    font: '.VnTime',
    body: [
      paragraph(run(encodeOldText(title, 'tcvn3-capitals'), { font: '.VnTimeH', marks: bold })),
      // Word cuts runs anywhere.
      paragraph([...encodeOldText(first, 'tcvn3')].map(letter => run(letter)).join('')),
      paragraph(run(encodeOldText('Bà Nguyễn Thị Hường', 'vni'), { font: 'VNI-Times' }) + run(' nãi:')),
      paragraph(run('Chữ này là Unicode.', { font: 'Arial' }) + run('Cả chữ được gõ sau.')),
      paragraph(run('Plain English, x@y.vn', { font: 'Arial' })),
      // Pasted into a new font, the letters stayed old.
      paragraph(run(encodeOldText('Đoạn này được dán vào phông mới nhưng chữ vẫn cũ', 'tcvn3'), { font: 'Arial' })),
    ].join(''),
  })
  const read = await readDocument(file)
  expect(read.title).toBe(title.toUpperCase())
  expect(read.body.content).toEqual([
    said(first),
    said('Bà Nguyễn Thị Hường nói:'),
    said('Chữ này là Unicode.Cả chữ được gõ sau.'),
    said('Plain English, x@y.vn'),
    said('Đoạn này được dán vào phông mới nhưng chữ vẫn cũ'),
  ])
  expect(read.oldTexts.map(({ after }) => after)).toEqual([
    title.toUpperCase(),
    first,
    'Bà Nguyễn Thị Hường nói:',
    'Đoạn này được dán vào phông mới nhưng chữ vẫn cũ',
  ])
  expect(read.oldTexts[1]?.before).toBe(encodeOldText(first, 'tcvn3'))
})

test('pictures with description and caption, and a report of everything that an article does not have', async () => {
  const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const file = wordFile({
    relations: [
      relation('p1', 'media/image1.png'),
      relation('p2', 'http://169.254.169.254/latest', 'External'),
      relation('p3', '../../etc/passwd'),
      relation('l1', 'javascript:alert(1)', 'External'),
    ].join(''),
    more: [
      { name: 'word/media/image1.png', bytes: Buffer.from('89504e47', 'hex') },
      {
        name: 'word/footnotes.xml',
        bytes: `<w:footnotes><w:footnote w:id="2">${paragraph('Theo báo cáo số 5.')}</w:footnote></w:footnotes>`,
      },
      { name: 'word/header1.xml', bytes: `<w:hdr>${paragraph('TỈNH ỦY')}</w:hdr>` },
    ],
    body: [
      paragraph(run('Trước ảnh.') + drawing('r:embed="p1"', 'Cầu &amp; đường')),
      paragraph('Cầu mới.', { style: 'Caption' }),
      paragraph(drawing('r:link="p2"')),
      paragraph(drawing('r:embed="p3"')),
      paragraph(
        `${run('Sửa ')}<w:del>${run('cũ')}</w:del><w:ins>${run('mới')}</w:ins><w:r><w:footnoteReference w:id="2"/><w:commentReference w:id="1"/></w:r>`,
      ),
      paragraph(
        `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${paragraph('Trong hộp')}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict>${paragraph('Trong hộp')}</w:pict></mc:Fallback></mc:AlternateContent><w:drawing><c:chart/></w:drawing></w:r>`,
      ),
      paragraph(run('Bí mật', { marks: '<w:vanish/>' }) + run('Công khai')),
      paragraph(`<w:hyperlink r:id="l1">${run('Bấm')}</w:hyperlink>`),
      paragraph(
        `${field('begin')}<w:r><w:instrText> HYPERLINK "https://a.example.vn/" </w:instrText></w:r>${field('separate')}${run('Trang A')}${field('end')}${run(' hết')}`,
      ),
    ].join(''),
  })
  const { title, body, pictures, losses } = await readDocument(file)
  expect(title).toBe('')
  const figure = { alt: 'Cầu & đường', caption: 'Cầu mới.', credit: '' }
  expect(body.content).toEqual([
    said('Trước ảnh.'),
    { type: 'figure', attrs: { mediaId: 'picture 0', ...figure } },
    { type: 'figure', attrs: { mediaId: 'picture 1', alt: '', caption: '', credit: '' } },
    said('Sửa mới'),
    said('Công khai'),
    said('Bấm'),
    {
      type: 'paragraph',
      content: [text('Trang A', { type: 'link', attrs: { href: 'https://a.example.vn/' } }), text(' hết')],
    },
  ])
  expect(pictures.map(({ bytes }) => bytes?.length)).toEqual([4, undefined])
  const report = losses.join('\n')
  for (const words of [
    '“TỈNH ỦY”',
    'ảnh liên kết',
    '2 chỗ đang theo dõi',
    '“Theo báo cáo số 5.”',
    '1 lời nhận xét',
    '1 hộp văn bản',
    '“Trong hộp”',
    '1 biểu đồ',
    '“Bí mật”',
    '“javascript:alert(1)”',
  ])
    expect(report).toContain(words)
})
