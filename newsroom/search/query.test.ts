import { expect, test } from 'vitest'
import { searchQuery } from './query.ts'
import { readQuestion } from './question.ts'

const queryOf = (typed: string) => {
  const question = readQuestion(typed)
  if (!question) throw new Error(`${typed} is no question`)
  return searchQuery(question)
}

test.each([
  ['dân vận', "'dan_van'", "'=dân_vận'"],
  ['dan van', "'dan_van'", "'dan_van'"],
  ['DÂN', "'dan'", "'=dân'"],
  ['hoà bình', "'hoa_binh'", "'=hòa_bình'"],
  ['Uỷ ban', "'uy_ban'", "'=ủy_ban'"],
  ['kỹ thuật', "'ki_thuat'", "'=kĩ_thuật'"],
  ['duong', "'duong'", "'duong'"],
  ['công tác dân vận', "'cong_tac' & 'tac_dan' & 'dan_van'", "'=công_tác' & '=tác_dân' & '=dân_vận'"],
  ['tôn giáo, dân tộc', "'ton_giao' & 'dan_toc'", "'=tôn_giáo' & '=dân_tộc'"],
  ['chỉ thị 13-CT/TU', "'#13-ct/tu' & 'chi_thi'", "'#13-ct/tu' & '=chỉ_thị'"],
  ['13-ct/tu', "'#13-ct/tu'", "'#13-ct/tu'"],
  ['13 - CT / TU', "'#13-ct/tu'", "'#13-ct/tu'"],
  ['"dân vận"', "'=dân_vận'", "'=dân_vận'"],
  ['“dân vận” khéo', "'=dân_vận' & 'kheo'", "'=dân_vận' & '=khéo'"],
  ['dân vận "khéo', "'dan_van' & 'kheo'", "'=dân_vận' & '=khéo'"],
])('%j is looked for as %s, first as %s', (typed, folded, exact) => {
  expect(queryOf(typed).close).toEqual({ folded, exact })
})

test.each([
  ['"công tác dân vận"', "('cong_tac' <-> 'tac_dan' <-> 'dan_van')"],
  ['«công tác dân vận» "nhân dân ta"', "('cong_tac' <-> 'tac_dan' <-> 'dan_van') & ('nhan_dan' <-> 'dan_ta')"],
  ['"dân vận"', undefined],
  ['công tác dân vận', undefined],
])('of %j the words in a row are %s', (typed, phrase) => {
  expect(queryOf(typed).phrase).toBe(phrase)
})

test.each([
  ['dân vận', { exact: "'=dân' & '=vận'", folded: "'dan' & 'van'" }],
  ['dân', undefined],
  ['13-CT/TU', undefined],
  ['"công tác dân vận"', undefined],
  ['"dân vận" khéo léo', { exact: "'=dân_vận' & '=khéo' & '=léo'", folded: "'=dân_vận' & 'kheo' & 'leo'" }],
])('%j is loosened to %j', (typed, loose) => {
  expect(queryOf(typed).loose).toEqual(loose)
})

test.each(['', '   ', '%'.repeat(1_000), '“”', '""', "'\\&|!()*:<->", 'a'.repeat(10_000)])(
  'there is nothing to look for in %j',
  typed => {
    expect(readQuestion(typed)).toBeUndefined()
  },
)

test('a question of 10,000 words looks for the first 24', () => {
  expect(queryOf('dân vận '.repeat(5_000)).loose?.folded).toBe("'dan' & 'van'")
  const numbers = Array.from({ length: 10_000 }, (_, index) => `${index}`).join(' ')
  expect(queryOf(numbers).loose?.folded.split('&')).toHaveLength(24)
  expect(queryOf(`"${numbers}" ${numbers}`).close.folded.split('&')).toHaveLength(23)
})
