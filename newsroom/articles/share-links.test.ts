import { expect, test } from 'vitest'
import { readingMinutes } from './reading-time.ts'
import { shareLinks } from './share-links.ts'

const address = 'https://lamson.example.vn/bai-viet/giao-ban'

test('an article is passed on by links that name its address and nothing else of the reader', () => {
  const [zalo, facebook, mail] = shareLinks(address, 'Giao ban & “Dân vận khéo”').map(({ href }) => new URL(href))
  expect(JSON.parse(atob(zalo?.searchParams.get('d') ?? ''))).toEqual({ url: address })
  expect(facebook?.searchParams.get('u')).toBe(address)
  expect(mail?.searchParams.get('body')).toBe(`Giao ban & “Dân vận khéo”\n${address}`)
})

test.each([
  [10, 1],
  [230, 1],
  [900, 4],
])('%d syllables are read in %d minutes', (syllables, minutes) => {
  const body = {
    type: 'doc' as const,
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'dân '.repeat(syllables) }] }],
  }
  expect(readingMinutes({ standfirst: '', body })).toBe(minutes)
})
