import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { readDocument } from './read-document.ts'

// The document is from-libreoffice.fixture.fodt, saved as DOCX by LibreOffice 7.4: no code of ours had a hand in it.
// Again: soffice --headless --convert-to docx:"MS Word 2007 XML" from-libreoffice.fixture.fodt

const read = await readDocument(readFileSync('newsroom/word/from-libreoffice.fixture.docx'))

const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, ...(marks.length > 0 && { marks }) })
const said = (words: string) => ({ type: 'paragraph', content: [text(words)] })
const heading = (words: string) => ({ type: 'heading', attrs: { level: 2 }, content: [text(words)] })
const item = (words: string, ...more: object[]) => ({ type: 'listItem', content: [said(words), ...more] })
const cell = (words: string, type = 'tableCell', colspan = 1) => ({
  type,
  attrs: { colspan, rowspan: 1 },
  content: [said(words)],
})
const row = (...content: object[]) => ({ type: 'tableRow', content })
const inOldFont = 'Bí thư chi bộ nói: của ít lòng nhiều, ai cũng góp được.'

test('title and sapo are taken off the beginning', () => {
  expect(read.title).toBe('Thôn Nà Lùng góp đất mở đường liên thôn')
  expect(read.standfirst).toBe(
    'Sau ba tháng, 46 hộ dân thôn Nà Lùng đã hiến 2.300 m² đất để con đường vào thôn rộng 5 m.',
  )
})

const paragraphs: [string, object][] = [
  ['a heading', heading('Bàn bạc từ trong từng nhà')],
  [
    'words in bold, in italics and with a link',
    {
      type: 'paragraph',
      content: [
        text('Tổ dân vận của thôn '),
        text('đến từng nhà', { type: 'bold' }),
        text(' giải thích, '),
        text('không ép ai', { type: 'italic' }),
        text('. Kế hoạch đăng ở '),
        text('Kế hoạch số 12', { type: 'link', attrs: { href: 'https://tinh.example.vn/ke-hoach-12' } }),
        text('.'),
      ],
    },
  ],
  [
    'a list in a list',
    {
      type: 'bulletList',
      content: [
        item('Họp thôn ba lần', { type: 'bulletList', content: [item('Lần đầu bàn về đất')] }),
        item('Đo lại từng thửa'),
      ],
    },
  ],
  ['a heading of the second level', heading('Kết quả')],
  [
    'a list that counts',
    { type: 'orderedList', attrs: { start: 1 }, content: [item('Hiến đất: 46 hộ'), item('Góp công: 310 ngày')] },
  ],
  [
    'a table with a head and a wide cell',
    {
      type: 'table',
      content: [
        row(cell('Xóm', 'tableHeader'), cell('Số hộ', 'tableHeader')),
        row(cell('Xóm Trên'), cell('21')),
        row(cell('Xóm Dưới: 25 hộ', 'tableCell', 2)),
      ],
    },
  ],
  [
    'a picture with its description and caption',
    {
      type: 'figure',
      attrs: {
        mediaId: 'picture 0',
        alt: 'Con đường mới giữa hai triền ruộng.',
        caption: 'Đường vào thôn Nà Lùng sáng 12/10.',
        credit: '',
      },
    },
  ],
  // LibreOffice writes the letter ư of .VnTime, a soft hyphen, as an element of its own.
  ['words in .VnTime, as Unicode', said(inOldFont)],
  ['words with a footnote', said('Con đường dài 1,2 km thông xe trước Tết.')],
]

test.each(paragraphs.map(([name, block], at) => [at, name, block] as const))('paragraph %i: %s', (at, _, block) => {
  expect(read.body.content[at]).toEqual(block)
})

test('nothing else is in the text, and what could not be carried over is told', async () => {
  expect(read.body.content).toHaveLength(paragraphs.length)
  expect(read.oldTexts.map(({ after }) => after)).toEqual([inOldFont])
  expect(read.losses).toEqual([
    '1 chú thích chân trang không đưa vào bài; hãy viết vào câu hoặc vào mục Nguồn nếu cần: “Theo báo cáo của xã.”.',
  ])
  expect(await sharp(read.pictures[0]?.bytes).metadata()).toMatchObject({ format: 'jpeg', width: 240, height: 160 })
})
