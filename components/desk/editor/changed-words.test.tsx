import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ChangedWords } from './changed-words.client.tsx'

const marked = (before: string, after: string) =>
  renderToStaticMarkup(<ChangedWords before={before} after={after} />).replace(/ class="[^"]*"/g, '')

test.each([
  ['a word or two', 'Tỉnh uỷ họp bàn\nviệc dân', 'Tỉnh ủy họp bàn\nviệc dân', 'Tỉnh <mark>ủy</mark> họp bàn\nviệc dân'],
  ['nearly all', 'hoi nghi dan van', 'hội nghị dân vận', 'hội nghị dân vận'],
  ['another number of words', 'a b c d', 'a b c', 'a b c'],
  ['nothing', '', '', ''],
])('%s', (_, before, after, shown) => expect(marked(before, after)).toBe(shown))
