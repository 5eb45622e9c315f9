import { expect, test } from 'vitest'
import { contentSchema } from './content.ts'

const paragraph = (text: string, marks?: unknown) => ({ type: 'paragraph', content: [{ type: 'text', text, marks }] })
const document = (...content: unknown[]) => ({ type: 'doc', content })

test('a draft may be empty', () => {
  expect(contentSchema.parse({})).toMatchObject({
    title: '',
    tags: [],
    cover: null,
    body: { type: 'doc', content: [] },
  })
})

test('text arrives in one form: NFC, no invisible characters, no Eth for Đ', () => {
  const content = contentSchema.parse({
    title: '  Ðại  hội\u200B đại biểu '.normalize('NFD'),
    body: document(paragraph('ðoàn')),
  })
  expect(content.title).toBe('Đại hội đại biểu')
  expect(content.body).toEqual(document({ type: 'paragraph', content: [{ type: 'text', text: 'đoàn' }] }))
})

test.each([
  'javascript:alert(1)',
  'java\tscript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  '//evil.example',
  '/\\evil.example',
])('a link to %j is refused', href => {
  const body = document(paragraph('x', [{ type: 'link', attrs: { href } }]))
  expect(contentSchema.safeParse({ body }).success).toBe(false)
})

test.each(['https://example.vn/a', 'mailto:bandanvan@example.vn', '/bai-viet/x', '#muc-2'])(
  'a link to %j is accepted',
  href => {
    const body = document(paragraph('x', [{ type: 'link', attrs: { href } }]))
    expect(contentSchema.safeParse({ body }).success).toBe(true)
  },
)

test.each([
  ['an unknown block', { body: document({ type: 'script', content: [] }) }],
  ['a first-level heading', { body: document({ type: 'heading', attrs: { level: 1 } }) }],
  ['an unknown field', { title: 'x', state: 'published' }],
  ['a title of 301 characters', { title: 'x'.repeat(301) }],
])('%s is refused', (_, content) => {
  expect(contentSchema.safeParse(content).success).toBe(false)
})

test('nesting without end is refused, not followed', () => {
  let block: unknown = paragraph('x')
  for (let depth = 0; depth < 5_000; depth++) block = { type: 'blockquote', content: [block] }
  expect(contentSchema.safeParse({ body: document(block) }).success).toBe(false)
})

const odd = {
  'a text of invisible characters alone': paragraph('\u200B\u00AD'),
  'a text with a lone surrogate': paragraph('a\ud800b'),
  'a link with a lone surrogate': paragraph('x', [{ type: 'link', attrs: { href: 'https://example.vn/\ud800' } }]),
  'a NUL': paragraph('a\u0000b'),
}
test.each(Object.entries(odd))(
  '%s is kept in a form that PostgreSQL and the editor take, and that stays as it is',
  (_, block) => {
    const once = contentSchema.parse({
      title: 'x',
      body: document(block),
      sources: [{ label: 'a\u0000', url: '/b\ud800' }],
    })
    expect(contentSchema.parse(once)).toEqual(once)
    expect(JSON.stringify(once)).not.toMatch(/\\u0000|\\ud800|"text":""/)
  },
)
