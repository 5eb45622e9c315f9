import { expect, test } from 'vitest'
import type { Body } from '#newsroom/articles/body.ts'
import { quoteLexeme, searchTerms } from './search-terms.ts'

const bodyOf = (...lines: string[]): Body => ({
  type: 'doc',
  content: lines.map(text => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})
const lexemesOf = (terms: string) => terms.split(' ')

test('a word gives its folded and its exact form, neighbours their pair; folded pairs know where they stand', () => {
  const { terms } = searchTerms({ title: 'Dân vận', standfirst: 'Khéo léo', body: bodyOf('sâu sát') })
  expect(lexemesOf(terms)).toEqual([
    "'dan'",
    "'=dân'",
    "'van'",
    "'=vận'",
    "'dan_van':2",
    "'=dân_vận'",
    "'kheo'",
    "'=khéo'",
    "'leo'",
    "'=léo'",
    "'kheo_leo':5",
    "'=khéo_léo'",
    "'sau'",
    "'=sâu'",
    "'sat'",
    "'=sát'",
    "'sau_sat':8",
    "'=sâu_sát'",
  ])
})

test('the head is ranked: the title weighs A, the standfirst B, the text nothing', () => {
  const { headTerms } = searchTerms({ title: 'Dân', standfirst: 'vận 13-CT/TU', body: bodyOf('khéo') })
  expect(lexemesOf(headTerms).slice(0, 4)).toEqual(["'dan':1A", "'=dân':1A", "'van':3B", "'=vận':3B"])
  expect(headTerms).toContain("'#13-ct/tu':1B")
  expect(headTerms).not.toContain('kheo')
})

test('punctuation parts neighbours, a hyphen does not', () => {
  const { terms } = searchTerms({ title: '', standfirst: 'kinh tế-xã hội. Quốc phòng', body: bodyOf() })
  expect(terms).toContain("'=tế_xã'")
  expect(terms).not.toContain('hoi_quoc')
})

test('the title and the text, the standfirst and the text are no neighbours', () => {
  const { terms } = searchTerms({ title: 'Dân', standfirst: 'vận', body: bodyOf('khéo', 'léo') })
  expect(terms).not.toContain('_')
})

test('a text of a million words gives a vector that PostgreSQL takes', () => {
  const words = Array.from({ length: 200_000 }, (_, index) => `từ${index}`).join(' ')
  expect(searchTerms({ title: '', standfirst: '', body: bodyOf(words) }).terms.length).toBeLessThan(4_000_000)
})

test.each([
  ["a'b", "'a''b'"],
  ['a\\b', "'a\\\\b'"],
])('the lexeme %s is written %s', (lexeme, literal) => {
  expect(quoteLexeme(lexeme)).toBe(literal)
})
