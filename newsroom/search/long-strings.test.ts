import { describe, expect, test } from 'vitest'
import { normaliseText } from '#newsroom/text/normalise.ts'
import { canonicalWord, withoutAccents } from './fold.ts'
import { foundArticle } from './found-article.ts'
import { hitsIn } from './hits.ts'
import { readQuestion } from './question.ts'
import { restoreAccents } from './restore-accents.ts'
import { readFilters } from './search-filters.ts'
import { searchTerms } from './search-terms.ts'
import { symbolsOf, withoutSymbols } from './symbols.ts'
import { tokensOf } from './tokens.ts'

// What somebody may send or paste, 100 kB of it. A pattern that backtracks does not come back from these: finishing
// within the time of a test is the assertion.
const long: Record<string, string> = {
  'one letter': 'a'.repeat(100_000),
  'one vowel and a blank': 'a '.repeat(50_000),
  'accents on one letter': `a${'\u0301'.repeat(100_000)}`,
  'decomposed words': 'dân vận '.normalize('NFD').repeat(9_000),
  'vowels, then a digit': `${'uyê'.repeat(33_000)}1`,
  'gi without an end': 'gi'.repeat(50_000),
  digits: '1'.repeat(100_000),
  'digits and dots': '1.'.repeat(50_000),
  'digits and hyphens': '1-'.repeat(50_000),
  'the beginnings of symbols': '13-CT/'.repeat(17_000),
  'symbols with blanks': '13 - CT / TU - '.repeat(7_000),
  blanks: ' '.repeat(100_000),
  'blanks after a number': `13${' '.repeat(100_000)}CT/TU`,
  'quotation marks': '"'.repeat(100_000),
  'opened quotation marks': '“a '.repeat(33_000),
  'per cent signs': '%'.repeat(100_000),
  'backslashes and quotes': "\\'".repeat(50_000),
  'lone surrogates': '\uD800'.repeat(100_000),
  'invisible characters': '\u200B\u00AD'.repeat(50_000),
  'line ends': '\n'.repeat(100_000),
  dots: '. '.repeat(50_000),
}

describe.each(Object.entries(long))('%s', (_, text) => {
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }
  const content = { title: text, standfirst: text, body }
  const question = readQuestion('a uyê 13-CT/TU "gi a"')
  if (!question) throw new Error('a question is needed')

  test.each<[string, () => unknown]>([
    ['normaliseText', () => normaliseText(text)],
    ['canonicalWord', () => canonicalWord(text)],
    ['withoutAccents', () => withoutAccents(text)],
    ['tokensOf', () => tokensOf(text)],
    ['symbolsOf', () => symbolsOf(text)],
    ['withoutSymbols', () => withoutSymbols(text)],
    ['readQuestion', () => readQuestion(text)],
    ['searchTerms', () => searchTerms({ ...content, body: { type: 'doc', content: [] } })],
    ['hitsIn', () => hitsIn(text, question)],
    ['restoreAccents', () => restoreAccents(text, question, hitsIn(text, question))],
    ['readFilters', () => readFilters({ tu: text, den: text, 'chuyen-muc': text, 'sap-xep': text })],
    [
      'foundArticle',
      () => foundArticle({ title: text } as Parameters<typeof foundArticle>[0], content, question, { loose: true }),
    ],
  ])('%s', (__, read) => {
    expect(() => read()).not.toThrow()
  })
})
