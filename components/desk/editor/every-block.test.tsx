import { getSchema } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { ArticleBody } from '#components/reader/article-body.tsx'
import { bodySchema } from '#newsroom/articles/body.ts'
import { bodyHtml } from '#newsroom/feeds/body-html.ts'
import { bodyExtensions } from './body-extensions.client.ts'

// What the editor can make, the newsroom takes and readers see: held for every node and mark there is, and the next one.

afterEach(() => vi.unstubAllEnvs())

const schema = getSchema(bodyExtensions)
const mediaId = '0196f0aa-0000-7000-8000-000000000001'
const picture = { width: 8, height: 5, sources: [], src: '/media/x/8.jpg', srcSet: '', alt: 'Cánh đồng', credit: '' }
const words = 'chữ trong khối'
const attrsOf: Record<string, object> = {
  heading: { level: 2 },
  figure: { mediaId, caption: words },
  gallery: { pictures: [{ mediaId, alt: 'Cánh đồng', caption: words, credit: '' }] },
  video: { address: 'https://youtu.be/abcdefghijk', title: words },
  attachment: { mediaId, name: words, format: 'pdf', bytes: 1_400_000 },
}
/** A row may be empty, so a table has none by itself. */
const insideOf: Record<string, () => Node | undefined> = {
  table: () => schema.nodes.tableRow?.create(null, schema.nodes.tableCell?.createAndFill()),
}
const parts = ['listItem', 'tableRow', 'tableCell', 'tableHeader', 'hardBreak', 'text', 'doc']
const blocks = Object.keys(schema.nodes).filter(name => !parts.includes(name))

/** The smallest block of that kind, with words wherever words may stand. */
function blockOf(name: string): unknown {
  const filled = schema.nodes[name]?.createAndFill(attrsOf[name] ?? null, insideOf[name]?.())
  if (!filled) throw new Error(`${name} cannot stand by itself`)
  return JSON.parse(JSON.stringify(filled.toJSON()), (key, value) =>
    key === '' || value?.type === undefined || value.content || !schema.nodes[value.type]?.inlineContent
      ? value
      : { ...value, content: [{ type: 'text', text: words }] },
  )
}

test('the list of blocks is the one that is meant', () => {
  expect(blocks.sort()).toEqual(
    'attachment blockquote bulletList figure gallery heading horizontalRule note orderedList paragraph table video'.split(
      ' ',
    ),
  )
  expect(Object.keys(schema.marks).sort()).toEqual(['bold', 'italic', 'link'])
})

test.each(blocks)('%s: taken by the newsroom, shown on the page and in the feed', name => {
  vi.stubEnv('SITE_URL', 'https://dvtg.example.vn')
  const made = blockOf(name) as { content?: unknown }
  const block = schema.nodes[name]?.inlineContent ? { ...made, content: [{ type: 'text', text: words }] } : made
  const body = bodySchema.parse({ type: 'doc', content: [block] })
  const shown = [
    renderToStaticMarkup(<ArticleBody body={body} pictures={{ [mediaId]: picture }} />),
    bodyHtml(body, { address: 'https://dvtg.example.vn/bai-viet/x', pictures: { [mediaId]: picture } }),
  ]
  for (const html of shown) expect(html).toContain(name === 'horizontalRule' ? '<hr' : words)
})

test('an attachment says what it is and how large, and leads to the file', () => {
  vi.stubEnv('SITE_URL', 'https://dvtg.example.vn')
  const attrs = { mediaId, name: 'Kế hoạch số 12', format: 'docx', bytes: 81_200 }
  const body = bodySchema.parse({ type: 'doc', content: [{ type: 'attachment', attrs }] })
  const page = renderToStaticMarkup(<ArticleBody body={body} pictures={{}} />)
  const feed = bodyHtml(body, { address: '', pictures: {} })
  for (const html of [page, feed]) {
    expect(html).toContain(`/media/${mediaId}/attachment.docx"`)
    expect(html).toContain('Kế hoạch số 12</a>')
    expect(html).toContain('(Word, 81 KB)')
  }
})

test.each([
  ['bold', {}, '<strong>'],
  ['italic', {}, '<em>'],
  ['link', { href: 'https://example.vn/' }, '<a href="https://example.vn/">'],
])('%s: taken and shown', (name, attrs, markup) => {
  const text = schema.text(words, [schema.mark(name, attrs)]).toJSON()
  const body = bodySchema.parse({ type: 'doc', content: [{ type: 'paragraph', content: [text] }] })
  expect(renderToStaticMarkup(<ArticleBody body={body} pictures={{}} />)).toContain(markup)
  expect(bodyHtml(body, { address: '', pictures: {} })).toContain(markup)
})
