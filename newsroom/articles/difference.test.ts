import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Content, type ContentInput, contentSchema } from './content.ts'
import { contentLines } from './content-lines.ts'
import { differenceOf } from './difference.ts'

const text = (words: string, ...marks: unknown[]) => ({ type: 'text', text: words, marks })
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content })
const article = (blocks: unknown[], more: Partial<ContentInput> = {}): Content =>
  contentSchema.parse({ title: 'Giao ban quý III', body: { type: 'doc', content: blocks }, ...more })
const cell = (words: string) => ({ type: 'tableCell', content: [paragraph(text(words))] })
const row = (...cells: string[]) => ({ type: 'tableRow', content: cells.map(cell) })

/** What went in brackets, what came in braces. */
const told = (before: Content, after: Content) =>
  differenceOf(before, after)
    .filter(({ kind }) => kind !== 'same')
    .map(({ label, parts, isFormatOnly }) => {
      const marked = parts.map(part =>
        part.kind === 'removed' ? `[${part.text}]` : part.kind === 'added' ? `{${part.text}}` : part.text,
      )
      return `${label}: ${marked.join('')}${isFormatOnly ? ' (kiểu chữ)' : ''}`
    })

const base = [paragraph(text('Toàn tỉnh có 46 cuộc đối thoại trong quý.')), paragraph(text('Ban ghi nhận kết quả.'))]

describe('what a reviewer is told', () => {
  const mediaId = '0196f0aa-0000-7000-8000-00000000abcd'
  test.each<[string, Content, Content, string[]]>([
    ['nothing', article(base), article(base), []],
    [
      'a number in a sentence',
      article(base),
      article([paragraph(text('Toàn tỉnh có 64 cuộc đối thoại trong quý.')), base[1]]),
      ['Đoạn: Toàn tỉnh có [46]{64} cuộc đối thoại trong quý.'],
    ],
    ['a paragraph that came', article([base[0]]), article(base), ['Đoạn: {Ban ghi nhận kết quả.}']],
    ['a paragraph that went', article(base), article([base[1]]), ['Đoạn: [Toàn tỉnh có 46 cuộc đối thoại trong quý.]']],
    [
      'another title, however different',
      article(base),
      article(base, { title: 'Ra quân tình nguyện' }),
      ['Tiêu đề: [Giao ban quý III]{Ra quân tình nguyện}'],
    ],
    [
      'where a link leads',
      article([paragraph(text('Xem kế hoạch', { type: 'link', attrs: { href: 'https://a.example/' } }))]),
      article([paragraph(text('Xem kế hoạch', { type: 'link', attrs: { href: 'https://b.example/' } }))]),
      ['Đoạn: Xem kế hoạch [liên kết đến https://[a]{b}.example/]'],
    ],
    [
      'bold type alone',
      article(base),
      article([base[0], paragraph(text('Ban ghi nhận kết quả.', { type: 'bold' }))]),
      ['Đoạn: Ban ghi nhận kết quả. (kiểu chữ)'],
    ],
    [
      'a cell of a table',
      article([{ type: 'table', content: [row('Na Hang', '46'), row('Lâm Bình', '31')] }]),
      article([{ type: 'table', content: [row('Na Hang', '46'), row('Lâm Bình', '32')] }]),
      ['Hàng của bảng: Lâm Bình | [31]{32}'],
    ],
    [
      'another picture with the same description',
      article([{ type: 'figure', attrs: { mediaId, alt: 'Cầu' } }]),
      article([{ type: 'figure', attrs: { mediaId: mediaId.replace('abcd', 'ef01'), alt: 'Cầu' } }]),
      ['Ảnh: Cầu (tệp …[00abcd]{00ef01})'],
    ],
    [
      'tags',
      article(base, { tags: ['giao ban'] }),
      article(base, { tags: ['giao ban', 'quý III'] }),
      ['Thẻ: giao ban{, quý III}'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(told(before, after)).toEqual(expected)
  })
})

test('removed and same parts are the earlier text, added and same parts the later one, whatever the texts', () => {
  const sentence = fc.array(fc.constantFrom('Ban', 'dân vận', 'tỉnh', '46', 'hộ', 'ủy', 'giữ vững'), {
    minLength: 1,
    maxLength: 6,
  })
  const anyArticle = fc
    .array(sentence, { maxLength: 8 })
    .map(sentences => article(sentences.map(parts => paragraph(text(parts.join(' '))))))
  fc.assert(
    fc.property(anyArticle, anyArticle, (before, after) => {
      const lines = differenceOf(before, after)
      const side = (kept: 'removed' | 'added') =>
        lines
          .filter(({ kind }) => kind === 'same' || kind === 'changed' || kind === kept)
          .map(({ parts }) =>
            parts
              .filter(({ kind }) => kind === 'same' || kind === kept)
              .map(part => part.text)
              .join(''),
          )
      expect(side('removed')).toEqual(contentLines(before).map(line => line.text))
      expect(side('added')).toEqual(contentLines(after).map(line => line.text))
    }),
    { numRuns: 300, seed: 2017 },
  )
})
