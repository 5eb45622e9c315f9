import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Body } from '#newsroom/articles/body.ts'
import type { ReaderView } from '#newsroom/articles/reader-view.ts'
import { bodyHtml } from '#newsroom/feeds/body-html.ts'
import { ArticleBody } from './article-body.tsx'

// Feeds and pages write the same text with different means (strings there, React here): this holds them together.

beforeEach(() => {
  vi.stubEnv('SITE_URL', 'https://dvtg.example.vn')
})
afterEach(() => {
  vi.unstubAllEnvs()
})

const mediaId = '0196f0aa-0000-7000-8000-000000000001'
const picture = { width: 1600, height: 1000, sources: [], src: `/media/${mediaId}/960.jpg`, srcSet: '' }
const pictures: ReaderView['pictures'] = {
  [mediaId]: { ...picture, alt: 'Lời của kho ảnh', credit: 'Kho ảnh' },
}
const address = 'https://dvtg.example.vn/bai-viet/giao-ban'

const text = (value: string, ...marks: unknown[]) => ({ type: 'text', text: value, marks })
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content })
const link = (href: string) => ({ type: 'link', attrs: { href } })
const figure = (attrs: object) => ({
  type: 'figure',
  attrs: { mediaId, alt: 'Cánh đồng', caption: '', credit: 'Minh Châu', ...attrs },
})
const item = { type: 'listItem', content: [paragraph(text('việc'))] }

const cell = (type: string, words: string, attrs = {}) => ({
  type,
  attrs: { colspan: 1, rowspan: 1, ...attrs },
  content: [paragraph(text(words))],
})
const table = (...rows: unknown[][]) => ({
  type: 'table',
  content: rows.map(content => ({ type: 'tableRow', content })),
})

const blocks: Record<string, unknown> = {
  'a paragraph': paragraph(text('đậm', { type: 'bold' }), { type: 'hardBreak' }, text('nghiêng', { type: 'italic' })),
  'an empty paragraph': { type: 'paragraph' },
  headings: { type: 'heading', attrs: { level: 2 }, content: [text('Mục')] },
  'smaller headings': { type: 'heading', attrs: { level: 3 }, content: [text('Ý')] },
  'a quotation': { type: 'blockquote', content: [paragraph(text('lời'))] },
  'a list': { type: 'bulletList', content: [item, item] },
  'a list that counts on': { type: 'orderedList', attrs: { start: 3 }, content: [item] },
  'a list without a start': { type: 'orderedList', content: [item] },
  'a note': {
    type: 'note',
    content: [paragraph(text('Số liệu tính đến 30/9.')), { type: 'bulletList', content: [item] }],
  },
  'a table': table(
    [cell('tableHeader', 'Huyện'), cell('tableHeader', 'Hộ')],
    [cell('tableHeader', 'Na Hang'), cell('tableCell', '46')],
  ),
  'a table with wide and high cells': table([cell('tableCell', 'a', { colspan: 2, rowspan: 3 })]),
  'a rule': { type: 'horizontalRule' },
  'links in marks': paragraph(text('xem', { type: 'bold' }, link('https://example.vn/?a=1&b=2'))),
  'what looks like markup': paragraph(text(`</p><script>alert("1" & '2')</script>]]>`)),
  'a picture that is not there': figure({ mediaId: null, caption: 'Chờ ảnh' }),
  'a gallery without pictures': { type: 'gallery', attrs: { caption: 'Chờ ảnh', pictures: [] } },
  'a gallery of pictures that are not there': {
    type: 'gallery',
    attrs: { caption: '', pictures: [{ mediaId: mediaId.replace('0196', '0197'), alt: '', caption: '', credit: '' }] },
  },
  'a video of a site that is none of the two': {
    type: 'video',
    attrs: { address: 'https://youtube.com.evil.example/watch?v=abcdefghijk', title: 'Lễ', mediaId: null },
  },
  'an unknown block': { type: 'iframe', attrs: { src: 'https://example.vn' }, content: [text('x')] },
  'an unknown mark': paragraph(text('x', { type: 'blink' })),
}

/**
 * Both notations of the same markup: React closes void elements, names quotes by number and always says where a list
 * starts, and on a page a table has a box to scroll in.
 */
const alike = (html: string) =>
  html
    .replace(/^<div class="article-body">|<\/div>$/g, '')
    .replace(/<section class="article-table"[^>]*>|<\/section>/g, '')
    .replace(/(col|row)Span=/g, name => name.toLowerCase())
    .replaceAll('/>', '>')
    .replaceAll('&#x27;', '&#39;')
    .replace('<ol start="1">', '<ol>')

test.each(Object.entries(blocks))('%s is the same in a feed as on the page', (_, block) => {
  const body = { type: 'doc', content: [block] } as Body
  expect(bodyHtml(body, { address, pictures })).toBe(
    alike(renderToStaticMarkup(<ArticleBody body={body} pictures={pictures} />)),
  )
})

test('in a feed every address is absolute', () => {
  const body = {
    type: 'doc',
    content: [
      paragraph(text('xem', link('/bai-viet/x'))),
      paragraph(text('dưới', link('#muc'))),
      figure({ caption: 'Gặt' }),
    ],
  } as Body
  expect(bodyHtml(body, { address, pictures })).toBe(
    '<p><a href="https://dvtg.example.vn/bai-viet/x">xem</a></p>' +
      '<p><a href="https://dvtg.example.vn/bai-viet/giao-ban#muc">dưới</a></p>' +
      `<figure><img src="https://dvtg.example.vn/media/${mediaId}/960.jpg" width="1600" height="1000" alt="Cánh đồng">` +
      '<figcaption>Gặt Ảnh: Minh Châu</figcaption></figure>',
  )
})
