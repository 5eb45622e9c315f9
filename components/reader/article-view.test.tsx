import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Body } from '#newsroom/articles/body.ts'
import { contentSchema } from '#newsroom/articles/content.ts'
import type { ReaderView } from '#newsroom/articles/reader-view.ts'
import { ArticleBody } from './article-body.tsx'
import { ArticleView } from './article-view.tsx'
import { JsonLd } from './json-ld.tsx'

const mediaId = '0196f0aa-0000-7000-8000-000000000001'
const pictures: ReaderView['pictures'] = {
  [mediaId]: {
    width: 1600,
    height: 1000,
    sources: [{ type: 'image/avif', srcSet: `/media/${mediaId}/480.avif 480w` }],
    src: `/media/${mediaId}/960.jpg`,
    srcSet: `/media/${mediaId}/960.jpg 960w`,
    alt: 'Lời của kho ảnh',
    credit: 'Kho ảnh',
  },
}

const text = (value: string, ...marks: unknown[]) => ({ type: 'text', text: value, marks })
const rendered = (...content: unknown[]) =>
  renderToStaticMarkup(<ArticleBody body={{ type: 'doc', content } as Body} pictures={pictures} />)

test('every block of the allowlist has its element', () => {
  const item = { type: 'listItem', content: [{ type: 'paragraph', content: [text('việc')] }] }
  const html = rendered(
    { type: 'heading', attrs: { level: 2 }, content: [text('Mục')] },
    { type: 'heading', attrs: { level: 3 }, content: [text('Ý')] },
    {
      type: 'paragraph',
      content: [text('đậm', { type: 'bold' }), { type: 'hardBreak' }, text('nghiêng', { type: 'italic' })],
    },
    { type: 'paragraph', content: [text('xem', { type: 'bold' }, { type: 'link', attrs: { href: '/bai-viet/x' } })] },
    { type: 'blockquote', content: [{ type: 'paragraph', content: [text('lời')] }] },
    { type: 'bulletList', content: [item] },
    { type: 'orderedList', attrs: { start: 3 }, content: [item] },
    { type: 'horizontalRule' },
  )
  expect(html).toBe(
    '<div class="article-body"><h2>Mục</h2><h3>Ý</h3><p><strong>đậm</strong><br/><em>nghiêng</em></p>' +
      '<p><strong><a href="/bai-viet/x">xem</a></strong></p><blockquote><p>lời</p></blockquote>' +
      '<ul><li><p>việc</p></li></ul><ol start="3"><li><p>việc</p></li></ol><hr/></div>',
  )
})

test('a picture keeps its place, says what it shows and whose it is', () => {
  const figure = { type: 'figure', attrs: { mediaId, alt: 'Cánh đồng', caption: 'Mùa gặt.', credit: 'Minh Châu' } }
  const html = rendered(figure)
  expect(html).toContain('width="1600" height="1000"')
  expect(html).toContain('alt="Cánh đồng"')
  expect(html).toContain('Mùa gặt. <span class="article-credit">Ảnh: Minh Châu</span>')
})

test('a place kept for a picture, an empty paragraph and an unknown block show nothing', () => {
  const empty = { type: 'figure', attrs: { mediaId: null, alt: '', caption: 'Chờ ảnh', credit: '' } }
  expect(rendered(empty, { type: 'paragraph' }, { type: 'script', content: [text('alert(1)')] })).toBe(
    '<div class="article-body"></div>',
  )
})

test('what looks like markup stays text', () => {
  expect(rendered({ type: 'paragraph', content: [text('<script>alert(1)</script>')] })).toContain('&lt;script&gt;')
})

const view: ReaderView = {
  content: contentSchema.parse({ title: 'Tiêu đề', standfirst: 'Sapo', byline: 'Ngọc Diệp' }),
  section: { name: 'Tin hoạt động', href: '/chuyen-muc/tin-hoat-dong' },
  published: null,
  updated: null,
  corrections: [],
  asOf: null,
  eventDay: null,
  readingMinutes: 4,
  byline: [{ text: 'Ngọc Diệp', href: '/tac-gia/ngoc-diep' }],
  pictures: {},
  polls: {},
}

test('what is not published yet says so and is not counted', () => {
  const html = renderToStaticMarkup(<ArticleView {...view} />)
  expect(html).toContain('Chưa đăng')
  expect(html).not.toContain('data-article-id')
  expect(html).not.toContain('lượt xem')
})

test('a published article shows its time, its views and its corrections', () => {
  const published = { label: 'Thứ Ba, 17/10/2017 08:30', machine: '2017-10-17T08:30:00+07:00' }
  const corrections = [{ heading: 'Đính chính', time: published, note: 'Con số đúng là 64.' }]
  const html = renderToStaticMarkup(
    <ArticleView {...view} {...{ published, corrections }} articleId="id" views="803" />,
  )
  expect(html).toContain('<time dateTime="2017-10-17T08:30:00+07:00">Thứ Ba, 17/10/2017 08:30</time>')
  expect(html).toContain('<span data-views="true">803</span> lượt xem')
  expect(html).toContain('Con số đúng là 64.')
})

test('whatever was approved is shown: also where the report comes from and which day it is about', () => {
  const content = { ...view.content, dateline: 'Lam Thành' }
  const eventDay = { label: '17/10/2017', machine: '2017-10-17' }
  const html = renderToStaticMarkup(<ArticleView {...view} content={content} eventDay={eventDay} />)
  expect(html).toContain('<span>Lam Thành</span>')
  expect(html).toContain('Sự kiện ngày <time dateTime="2017-10-17">17/10/2017</time>')
})

test('an author leads to an author page, what stands between two names does not', () => {
  const byline = [...view.byline, { text: ' – ', href: null }, { text: 'Minh Châu', href: '/tac-gia/minh-chau' }]
  const html = renderToStaticMarkup(<ArticleView {...view} byline={byline} />)
  expect(html).toContain(
    '<p class="article-byline"><a href="/tac-gia/ngoc-diep" rel="author">Ngọc Diệp</a> – ' +
      '<a href="/tac-gia/minh-chau" rel="author">Minh Châu</a></p>',
  )
})

test('an older article says what has become of the body that it speaks of', () => {
  const asOf = 'Bài viết đăng ngày 17/10/2017; từ tháng 2/2025, Ban Dân vận hợp nhất thành Ban Tuyên giáo và Dân vận.'
  expect(renderToStaticMarkup(<ArticleView {...view} asOf={asOf} />)).toContain(`<p class="article-note">${asOf}</p>`)
})

test('structured data cannot end its element', () => {
  const html = renderToStaticMarkup(<JsonLd json={'{"a":"\\u003c/script>"}'} />)
  expect(html).toBe('<script type="application/ld+json">{"a":"\\u003c/script>"}</script>')
})
