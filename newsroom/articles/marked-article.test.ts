import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Inline, ListItem, TableCell, TableRow } from './body.ts'
import { type Content, type ContentInput, contentSchema } from './content.ts'
import { type DocumentNode, nodeKey } from './content-key.ts'
import { type MarkedArticle, markedArticle } from './marked-article.ts'

const text = (words: string, ...marks: unknown[]) => ({ type: 'text', text: words, ...(marks.length > 0 && { marks }) })
const link = (href: string) => ({ type: 'link', attrs: { href } })
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content })
const item = (words: string) => ({ type: 'listItem', content: [paragraph(text(words))] })
const cell = (words: string) => ({ type: 'tableCell', content: [paragraph(text(words))] })
const row = (...cells: string[]) => ({ type: 'tableRow', content: cells.map(cell) })
const mediaId = '0196f0aa-0000-7000-8000-00000000abcd'
const article = (blocks: unknown[], more: Partial<ContentInput> = {}): Content =>
  contentSchema.parse({ title: 'Giao ban quý III', body: { type: 'doc', content: blocks }, ...more })

type Node = Block | ListItem | TableRow | TableCell | Inline

/** What went in brackets, what came in braces; blocks apart by strokes. */
function told(node: Node): string {
  const said =
    node.type === 'text'
      ? node.text
      : node.type === 'hardBreak'
        ? '⏎'
        : 'content' in node && node.content
          ? (node.content as Node[]).map(told).join(isInline(node) ? '' : ' / ')
          : `<${node.type}>`
  const change = 'change' in node ? node.change : undefined
  return change === 'removed' ? `[${said}]` : change === 'added' ? `{${said}}` : said
}
const isInline = (node: Node) => node.type === 'paragraph' || node.type === 'heading'
const bodyOf = ({ body }: MarkedArticle) => body.content.map(told)

const first = paragraph(text('Toàn tỉnh có 46 cuộc đối thoại trong quý.'))
const second = paragraph(text('Ban ghi nhận kết quả.'))

describe('what a reviewer sees inside the article', () => {
  test.each<[string, unknown[], unknown[], string[]]>([
    ['nothing', [first], [first], ['Toàn tỉnh có 46 cuộc đối thoại trong quý.']],
    [
      'a number in a sentence',
      [first, second],
      [paragraph(text('Toàn tỉnh có 64 cuộc đối thoại trong quý.')), second],
      ['Toàn tỉnh có [46]{64} cuộc đối thoại trong quý.', 'Ban ghi nhận kết quả.'],
    ],
    [
      'neighbouring words as one',
      [paragraph(text('Ủy ban nhân dân tỉnh họp ban quý tại Na Hang.'))],
      [paragraph(text('Ủy ban nhân dân tỉnh họp quân tình tại Na Hang.'))],
      ['Ủy ban nhân dân tỉnh họp [ban quý]{quân tình} tại Na Hang.'],
    ],
    [
      'a paragraph that came, one that went',
      [first, second],
      [second, paragraph(text('Hội nghị kết thúc.'))],
      ['[Toàn tỉnh có 46 cuộc đối thoại trong quý.]', 'Ban ghi nhận kết quả.', '{Hội nghị kết thúc.}'],
    ],
    [
      'another paragraph in its place, word soup avoided',
      [first],
      [paragraph(text('Chiều qua trời mưa rất to ở ba xã.'))],
      ['[Toàn tỉnh có 46 cuộc đối thoại trong quý.]', '{Chiều qua trời mưa rất to ở ba xã.}'],
    ],
    [
      'bold type alone',
      [second],
      [paragraph(text('Ban ghi nhận '), text('kết quả.', { type: 'bold' }))],
      ['Ban ghi nhận [kết quả.]{kết quả.}'],
    ],
    [
      'where a link leads',
      [paragraph(text('Xem '), text('kế hoạch', link('https://a.example/')), text(' của Ban.'))],
      [paragraph(text('Xem '), text('kế hoạch', link('https://b.example/')), text(' của Ban.'))],
      ['Xem [kế hoạch]{kế hoạch} của Ban.'],
    ],
    [
      'a cell of a table, and a row that came',
      [{ type: 'table', content: [row('Na Hang', '46'), row('Lâm Bình', '31')] }],
      [{ type: 'table', content: [row('Na Hang', '46'), row('Lâm Bình', '32'), row('Yên Sơn', '9')] }],
      ['Na Hang / 46 / Lâm Bình / [31] / {32} / {Yên Sơn} / {9}'],
    ],
    [
      'an item of a list',
      [{ type: 'bulletList', content: [item('Rà soát hộ nghèo'), item('Vận động quỹ')] }],
      [{ type: 'bulletList', content: [item('Rà soát hộ cận nghèo'), item('Vận động quỹ')] }],
      ['Rà soát hộ {cận }nghèo / Vận động quỹ'],
    ],
    [
      'a picture that came',
      [first],
      [first, { type: 'figure', attrs: { mediaId, alt: 'Cầu' } }],
      ['Toàn tỉnh có 46 cuộc đối thoại trong quý.', '{<figure>}'],
    ],
    [
      'a picture in the place of another',
      [{ type: 'figure', attrs: { mediaId, alt: 'Cầu' } }],
      [{ type: 'figure', attrs: { mediaId: mediaId.replace('abcd', 'ef01'), alt: 'Cầu' } }],
      ['[<figure>]', '{<figure>}'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(bodyOf(markedArticle(article(before), article(after)))).toEqual(expected)
  })

  test('the head, the byline, the cover and what stands around the text', () => {
    const marked = markedArticle(
      article([first], { byline: 'Nguyễn Thị Mai', tags: ['giao ban'] }),
      article([first], {
        ...{ title: 'Giao ban quý IV', standfirst: 'Hội nghị.', byline: 'Nguyễn Thị Mai', tags: ['quý IV'] },
        cover: { mediaId, alt: 'Cầu' },
      }),
    )
    const line = (parts: Inline[]) => parts.map(told).join('')
    expect(line(marked.title)).toBe('Giao ban quý [III]{IV}')
    expect(line(marked.standfirst)).toBe('{Hội nghị.}')
    expect(line(marked.byline)).toBe('Nguyễn Thị Mai')
    expect(marked.cover.map(told)).toEqual(['{<figure>}'])
    expect(marked.around.map(({ label }) => label)).toEqual(['Thẻ'])
  })
})

/** One side of a comparison: without what the other has. */
function side<Kind extends Node>(nodes: readonly Kind[], gone: 'added' | 'removed'): DocumentNode[] {
  return nodes.flatMap((node): DocumentNode[] => {
    const { change, ...rest } = node as DocumentNode & { change?: string }
    if (change === gone) return []
    const content = rest.content as Node[] | undefined
    if (!content) return [rest]
    const left = side(content, gone)
    // A block of which every word is on the other side is not there on this one.
    return content.length > 0 && left.length === 0 ? [] : [{ ...rest, content: left }]
  })
}

test('without the added parts it is the earlier text, without the removed ones the later one, whatever the texts', () => {
  const words = fc
    .array(fc.constantFrom('Ban', 'dân vận', 'tỉnh', '46', 'hộ', 'ủy', 'giữ vững'), { minLength: 1, maxLength: 6 })
    .map(parts => parts.join(' '))
  const marks = fc.constantFrom([], [{ type: 'bold' }], [link('https://a.example/')], [link('https://b.example/')])
  const line = fc
    .array(fc.tuple(words, marks), { minLength: 1, maxLength: 3 })
    .map(parts => paragraph(...parts.map(([said, all], at) => text(at ? ` ${said}` : said, ...all))))
  const list = fc
    .array(words, { minLength: 1, maxLength: 3 })
    .map(all => ({ type: 'bulletList', content: all.map(item) }))
  const table = fc
    .array(fc.tuple(words, words), { minLength: 1, maxLength: 3 })
    .map(rows => ({ type: 'table', content: rows.map(cells => row(...cells)) }))
  const figure = fc.constantFrom('abcd', 'ef01').map(end => ({
    type: 'figure',
    attrs: { mediaId: mediaId.replace('abcd', end) },
  }))
  const quote = line.map(inner => ({ type: 'blockquote', content: [inner] }))
  const anyArticle = fc
    .array(fc.oneof(line, line, list, table, figure, quote), { maxLength: 6 })
    .map(all => article(all))
  fc.assert(
    fc.property(anyArticle, anyArticle, (before, after) => {
      const { body } = markedArticle(before, after)
      const keyOf = (content: unknown) => nodeKey({ type: 'doc', content: content as DocumentNode[] })
      expect(keyOf(side(body.content, 'added'))).toBe(keyOf(before.body.content))
      expect(keyOf(side(body.content, 'removed'))).toBe(keyOf(after.body.content))
    }),
    { numRuns: 500, seed: 2017 },
  )
})
