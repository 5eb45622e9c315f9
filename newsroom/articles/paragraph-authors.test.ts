import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Content, contentSchema } from './content.ts'
import { contentLines } from './content-lines.ts'
import { paragraphAuthors, type SavedText } from './paragraph-authors.ts'

const article = (paragraphs: string[], title = 'Giao ban quý III'): Content =>
  contentSchema.parse({
    title,
    body: {
      type: 'doc',
      content: paragraphs.map(text => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
    },
  })
const start = Date.UTC(2026, 10, 2, 1)
const saves = (...texts: [author: string, paragraphs: string[], title?: string][]): SavedText[] =>
  texts.map(([author, paragraphs, title], hour) => ({
    author,
    content: article(paragraphs, title),
    savedAt: new Date(start + hour * 3_600_000),
  }))
const told = (oldestFirst: SavedText[], isComplete = true) =>
  paragraphAuthors(oldestFirst, isComplete).map(({ text, last }) => {
    const hour = last && (last.savedAt.getTime() - start) / 3_600_000
    return last ? `${text}: ${last.author} ${hour}` : text
  })

test.each<[string, SavedText[], string[]]>([
  ['nothing saved', [], []],
  ['one save', saves(['Mai', ['Một', 'Hai']]), ['Giao ban quý III: Mai 0', 'Một: Mai 0', 'Hai: Mai 0']],
  [
    'a paragraph that another changed',
    saves(['Mai', ['Một', 'Hai']], ['Hòa', ['Một', 'Hai mươi']]),
    ['Giao ban quý III: Mai 0', 'Một: Mai 0', 'Hai mươi: Hòa 1'],
  ],
  [
    'a paragraph that came between',
    saves(['Mai', ['Một', 'Hai']], ['Hòa', ['Một', 'Chen vào', 'Hai']]),
    ['Giao ban quý III: Mai 0', 'Một: Mai 0', 'Chen vào: Hòa 1', 'Hai: Mai 0'],
  ],
  [
    'another title',
    saves(['Mai', ['Một']], ['Hòa', ['Một'], 'Giao ban quý IV']),
    ['Giao ban quý IV: Hòa 1', 'Một: Mai 0'],
  ],
  [
    'a paragraph that was only moved',
    saves(['Mai', ['Một', 'Hai', 'Ba']], ['Hòa', ['Ba', 'Một', 'Hai']]),
    ['Giao ban quý III: Mai 0', 'Ba: Mai 0', 'Một: Mai 0', 'Hai: Mai 0'],
  ],
  [
    'the same words twice: the one that was added is of whoever added it',
    saves(['Mai', ['Một']], ['Hòa', ['Một', 'Một']]),
    ['Giao ban quý III: Mai 0', 'Một: Mai 0', 'Một: Hòa 1'],
  ],
  [
    'taken out and written again later',
    saves(['Mai', ['Một', 'Hai']], ['Hòa', ['Một']], ['Đức', ['Một', 'Hai']]),
    ['Giao ban quý III: Mai 0', 'Một: Mai 0', 'Hai: Đức 2'],
  ],
])('%s', (_, oldestFirst, expected) => {
  expect(told(oldestFirst)).toEqual(expected)
})

test('of what is older than the saves that are kept nobody is named', () => {
  const kept = saves(['Hòa', ['Một', 'Hai']], ['Đức', ['Một', 'Hai rưỡi']])
  expect(told(kept, false)).toEqual(['Giao ban quý III', 'Một', 'Hai rưỡi: Đức 1'])
})

test('whatever was saved: every line of the text once, and nobody is named for a line that their save did not have', () => {
  const paragraph = fc.constantFrom('Một', 'Hai', 'Ba', 'Bốn', 'Năm')
  const save = fc.tuple(fc.constantFrom('Mai', 'Hòa', 'Đức'), fc.array(paragraph, { maxLength: 6 }))
  fc.assert(
    fc.property(fc.array(save, { minLength: 1, maxLength: 8 }), texts => {
      const oldestFirst = saves(...texts)
      const lines = paragraphAuthors(oldestFirst, true)
      expect(lines.map(({ text }) => text)).toEqual(
        contentLines((oldestFirst.at(-1) as SavedText).content).map(({ text }) => text),
      )
      for (const { text, last } of lines) {
        const saved = oldestFirst.find(({ savedAt }) => savedAt === last?.savedAt)
        expect(saved?.author).toBe(last?.author)
        expect(contentLines((saved as SavedText).content).map(line => line.text)).toContain(text)
      }
    }),
    { numRuns: 500, seed: 5 },
  )
})
