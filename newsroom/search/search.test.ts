import { expect, test } from 'vitest'
import type { Body } from '#newsroom/articles/body.ts'
import { highlight } from './highlight.ts'
import { searchQuery } from './query.ts'
import { searchTerms } from './search-terms.ts'
import { symbolsOf } from './tokens.ts'

const bodyOf = (...lines: string[]): Body => ({
  type: 'doc',
  content: lines.map(text => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})

test('a word gives its folded and its exact form, neighbours their pair, the title weighs A', () => {
  const terms = searchTerms({ title: 'Dân vận', standfirst: '', body: bodyOf('Khéo léo, sâu sát') })
  expect(terms.split(' ')).toEqual([
    "'dan':1A",
    "'=dân':1A",
    "'van':2A",
    "'=vận':2A",
    "'dan_van':2A",
    "'=dân_vận':2A",
    "'kheo':7",
    "'=khéo'",
    "'leo':8",
    "'=léo'",
    "'kheo_leo'",
    "'=khéo_léo'",
    "'sau':9",
    "'=sâu'",
    "'sat':10",
    "'=sát'",
    "'sau_sat'",
    "'=sâu_sát'",
  ])
})

test('punctuation parts neighbours, a hyphen does not', () => {
  const terms = searchTerms({ title: '', standfirst: 'kinh tế-xã hội. Quốc phòng', body: bodyOf() })
  expect(terms).toContain("'=tế_xã'")
  expect(terms).not.toContain('hoi_quoc')
})

test.each([
  ['Chỉ thị số 13-CT/TU của Ban Thường vụ', ['13-ct/tu']],
  ['theo 30/2020/NĐ-CP và 123/QĐ-UBND', ['30/2020/nd-cp', '123/qd-ubnd']],
  ['Nghị quyết 25-NQ/TƯ', ['25-nq/tw']],
  ['ngày 17/10/2017, tỷ số 3-2', []],
])('the document symbols of %j are %j', (text, symbols) => {
  expect(symbolsOf(text).map(({ symbol }) => symbol)).toEqual(symbols)
})

test.each([
  ['dân vận', "'dan_van'", "'=dân_vận'"],
  ['dan van', "'dan_van'", "'dan_van'"],
  ['DÂN', "'dan'", "'=dân'"],
  ['hoà bình', "'hoa_binh'", "'=hòa_bình'"],
  ['Uỷ ban', "'uy_ban'", "'=ủy_ban'"],
  ['công tác dân vận', "'cong_tac' & 'tac_dan' & 'dan_van'", "'=công_tác' & '=tác_dân' & '=dân_vận'"],
  ['tôn giáo, dân tộc', "'ton_giao' & 'dan_toc'", "'=tôn_giáo' & '=dân_tộc'"],
  ['chỉ thị 13-CT/TU', "'#13-ct/tu' & 'chi_thi'", "'#13-ct/tu' & '=chỉ_thị'"],
  ['13-ct/tu', "'#13-ct/tu'", "'#13-ct/tu'"],
])('%j is looked for as %s, first as %s', (question, folded, exact) => {
  expect(searchQuery(question)).toMatchObject({ folded, exact })
})

test.each(['', '   ', '%'.repeat(1_000), '“”', "'\\&|!()*:<->", 'a'.repeat(10_000)])(
  'there is nothing to look for in %j',
  question => {
    expect(searchQuery(question)).toBeUndefined()
  },
)

test('a question of 10,000 words looks for the first 24', () => {
  expect(searchQuery('dân vận '.repeat(5_000))?.loose).toBe("'dan' & 'van'")
  expect(
    searchQuery(Array.from({ length: 10_000 }, (_, index) => `${index}`).join(' '))?.loose.split('&'),
  ).toHaveLength(24)
})

test.each([
  ['Công tác Dân vận ở cơ sở', 'dan van', 'Công tác [Dân vận] ở cơ sở'],
  ['Hoà bình', 'hòa binh', '[Hoà bình]'],
  ['Thực hiện Chỉ thị số 13-CT/TU', '13-ct/tu', 'Thực hiện Chỉ thị số [13-CT/TU]'],
  ['Vận động nhân dân', 'dân vận', 'Vận động nhân dân'],
  ['Không có gì', 'dân vận', 'Không có gì'],
  ['công tác dân vận khéo', 'tác dân vận', 'công [tác dân vận] khéo'],
  ['<b>dân</b>', '%', '<b>dân</b>'],
])('in %j the question %j marks %j', (text, question, marked) => {
  const pieces = highlight(text, question)
  expect(pieces.map(piece => (piece.hit ? `[${piece.text}]` : piece.text)).join('')).toBe(marked)
})

test('a loose answer has its single words marked', () => {
  const pieces = highlight('Vận động nhân dân', 'dân vận', { loose: true })
  expect(pieces.filter(piece => piece.hit).map(piece => piece.text)).toEqual(['Vận', 'dân'])
})
