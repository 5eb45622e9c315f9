import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { ArticleBody } from '#components/reader/article-body.tsx'
import { bodySchema } from '#newsroom/articles/body.ts'
import { bodyHtml } from '#newsroom/feeds/body-html.ts'
import { blockNames, blockOf, markupOf, schema, words } from './every-block.fixture.ts'

// What the editor can make, the newsroom takes and readers see: held for every node and mark there is, and the next one.
// app/every-block.test.tsx holds the same for whole pages.

afterEach(() => vi.unstubAllEnvs())

const mediaId = '0196f0aa-0000-7000-8000-000000000001'
const picture = { width: 8, height: 5, sources: [], src: '/media/x/8.jpg', srcSet: '', alt: 'Cánh đồng', credit: '' }
const shown = { pictureId: mediaId, documentId: mediaId, bytes: 1_400_000, pollId: mediaId }

test('the list of blocks is the one that is meant', () => {
  expect(blockNames.toSorted()).toEqual(
    'attachment blockquote bulletList figure gallery heading horizontalRule note orderedList paragraph poll table video'.split(
      ' ',
    ),
  )
  expect(Object.keys(schema.marks).sort()).toEqual(['bold', 'italic', 'link'])
})

test.each(blockNames)('%s: taken by the newsroom, shown in the text and in the feed', name => {
  vi.stubEnv('SITE_URL', 'https://dvtg.example.vn')
  const body = bodySchema.parse({ type: 'doc', content: [blockOf(name, shown)] })
  const made = [
    renderToStaticMarkup(<ArticleBody body={body} pictures={{ [mediaId]: picture }} />),
    bodyHtml(body, { address: 'https://dvtg.example.vn/bai-viet/x', pictures: { [mediaId]: picture } }),
  ]
  for (const html of made) for (const part of markupOf(name)) expect(html).toContain(part)
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
