import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { hostileAddresses, hostileBlocks, hostileWords } from '#db/seed/hostile-texts.ts'
import { type Content, contentSchema } from '#newsroom/articles/content.ts'
import { jsonLdText } from '#newsroom/articles/json-ld.ts'
import type { ReaderView } from '#newsroom/articles/reader-view.ts'
import { bodyHtml } from '#newsroom/feeds/body-html.ts'
import { ArticleView } from './article-view.tsx'
import { JsonLd } from './json-ld.tsx'
import { PageHead } from './page-head.tsx'

// Markup in words must change nothing of a page's structure: a browser that reads the page finds the elements and
// attributes that it finds with harmless words in their place, and the words themselves as text. e2e/reader/hostile-bodies.test.ts
// opens the same texts in a real browser.

beforeAll(() => {
  vi.stubEnv('SITE_URL', 'https://dvtg.example.vn')
})
afterAll(() => {
  vi.unstubAllEnvs()
})

const mediaId = '0196f0aa-0000-7000-8000-000000000001'
const picture = { width: 8, height: 5, sources: [], src: `/media/${mediaId}/8.jpg`, srcSet: '', alt: 'x', credit: '' }
const pictures: ReaderView['pictures'] = { [mediaId]: picture }

/** A text that says these words wherever words may stand. */
function everywhere(words: string): Content {
  const text = { type: 'text', text: words }
  const paragraph = { type: 'paragraph', content: [text] }
  const named = { alt: words, caption: words, credit: words }
  const item = { type: 'listItem', content: [paragraph] }
  return contentSchema.parse({
    title: words,
    standfirst: words,
    byline: words,
    dateline: words.slice(0, 100),
    tags: [words.slice(0, 60)],
    sources: [{ label: words, url: 'https://example.vn/' }],
    cover: { mediaId, ...named },
    body: {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [{ ...text, marks: [{ type: 'bold' }, { type: 'link', attrs: { href: '/a' } }] }],
        },
        { type: 'heading', attrs: { level: 2 }, content: [text] },
        { type: 'blockquote', content: [paragraph] },
        { type: 'note', content: [paragraph] },
        { type: 'bulletList', content: [item] },
        { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableHeader', content: [paragraph] }] }] },
        { type: 'figure', attrs: { mediaId, ...named } },
        { type: 'gallery', attrs: { caption: words, pictures: [{ mediaId, ...named }] } },
        { type: 'video', attrs: { address: 'https://youtu.be/aB3_-fghijk', title: words, mediaId } },
        { type: 'attachment', attrs: { mediaId, name: words.slice(0, 200), format: 'pdf', bytes: 1 } },
        { type: 'poll', attrs: { pollId: mediaId, question: words.slice(0, 300) } },
      ],
    },
  })
}

const surfaces: Record<string, (content: Content) => string> = {
  'the page': content => renderToStaticMarkup(<ArticleView {...viewOf(content)} />),
  'the head of the page': ({ title, standfirst, tags }) =>
    renderToStaticMarkup(
      <PageHead
        title={title}
        siteName={title}
        description={standfirst}
        canonical="https://dvtg.example.vn/a"
        article={{ published: '', modified: '', section: title, tags }}
      />,
    ),
  'structured data': ({ title, tags }) => renderToStaticMarkup(<JsonLd json={jsonLdText({ title, tags })} />),
  'the text in feeds': ({ body }) => bodyHtml(body, { address: 'https://dvtg.example.vn/a', pictures }),
}

function viewOf(content: Content): ReaderView {
  return {
    content,
    section: { name: content.title, href: '/chuyen-muc/a' },
    published: null,
    updated: null,
    corrections: [{ heading: 'Đính chính', time: { label: '', machine: '' }, note: content.title }],
    asOf: content.title,
    eventDay: null,
    readingMinutes: 1,
    byline: [{ text: content.byline, href: null }],
    pictures,
    polls: {},
  }
}

type Node = DefaultTreeAdapterTypes.Node
type Read = { shape: string[]; texts: string[] }

/** What a browser makes of markup: its elements with the names of their attributes, and its text. */
function read(html: string): Read {
  const found: Read = { shape: [], texts: [] }
  const walk = (node: Node): void => {
    if ('value' in node) found.texts.push(node.value)
    if ('tagName' in node) found.shape.push(`${node.tagName} ${node.attrs.map(({ name }) => name).join(' ')}`)
    if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  // Scripting decides how noscript is read; both readers exist.
  for (const scriptingEnabled of [true, false]) walk(parse(html, { scriptingEnabled }))
  return found
}

describe.each(Object.entries(surfaces))('%s', (name, render) => {
  test.each(Object.entries(hostileWords))('shows %s letter by letter', (_, words) => {
    const content = everywhere(words)
    const hostile = read(render(content))
    expect(hostile.shape).toEqual(read(render(everywhere('lời vô hại'))).shape)
    if (name === 'structured data') expect(JSON.parse(hostile.texts[0] ?? '')).toMatchObject({ title: content.title })
    else expect(hostile.texts.join(' ').replace(/\s+/g, ' ')).toContain(content.title)
  })
})

test.each(Object.entries(hostileWords))('%s stays what it was when it is saved again', (_, words) => {
  const once = everywhere(words)
  expect(contentSchema.parse(once)).toEqual(once)
})

test.each(hostileAddresses)('the address %j is refused in links, sources and videos', address => {
  const link = { type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: address } }] }
  const inBody = (block: unknown) => ({ body: { type: 'doc', content: [block] } })
  const contents = [
    inBody({ type: 'paragraph', content: [link] }),
    inBody({ type: 'video', attrs: { address, title: 'x' } }),
    { sources: [{ label: 'x', url: address }] },
  ]
  expect(contents.map(content => contentSchema.safeParse(content).success)).toEqual([false, false, false])
})

test.each(Object.entries(hostileBlocks))('%s is refused with a sentence, alone and inside a list', (_, block) => {
  const item = { type: 'bulletList', content: [{ type: 'listItem', content: [block] }] }
  for (const content of [[block], [item]]) {
    const parsed = contentSchema.safeParse({ body: { type: 'doc', content } })
    expect(parsed.success).toBe(false)
    expect(parsed.error?.issues[0]?.message).toMatch(/\.$/)
  }
})
