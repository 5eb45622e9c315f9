import { describe, expect, test } from 'vitest'
import type { Finding } from '../finding.ts'
import { loadModel } from '../load-model.ts'
import { linesFrom, publishedReport } from '../proofreader.fixture.ts'
import { makeProofreader } from '../proofreader.ts'
import type { HouseDictionary, HouseEntry, LearntPair } from './dictionary.ts'
import { withHouse } from './with-house.ts'

const proof = makeProofreader(await loadModel())
const byRulesAlone = makeProofreader()
const today = '2026-11-26'

const entry = (kind: HouseEntry['kind'], term: string, more: Partial<HouseEntry> = {}): HouseEntry => ({
  ...{ kind, term, preferred: '', standsFor: '', isSpeltOut: false, validFrom: null, validTo: null },
  ...more,
})
const shown = (findings: Finding[]) => findings.map(({ quote, suggestions }) => `${quote} → ${suggestions[0] ?? '?'}`)

/** What is found with the language model, whatever its certainty. */
const read =
  (dictionary: HouseDictionary, day = today) =>
  (...texts: string[]) =>
    shown(withHouse(proof, dictionary)(linesFrom(...texts), day))
const house = (...terms: HouseEntry[]) => read({ terms, pairs: [] })

/** What the house itself asks about, and how urgently. */
const asked =
  (terms: HouseEntry[], day = today) =>
  (...texts: string[]) =>
    withHouse(byRulesAlone, { terms, pairs: [] })(linesFrom(...texts), day).map(
      ({ quote, suggestions, severity }) => `${quote} → ${suggestions[0] ?? '?'} (${severity})`,
    )

describe('what is in the dictionary is left alone', () => {
  const once = 'Theo lời Bí thư Piêng, việc này có lợi.'

  test.each<[string, string, HouseEntry, string]>([
    ['a name', once, entry('person', 'Piêng'), 'Piêng → Riêng'],
    ['a name of several words', once, entry('person', 'Bí thư Piêng'), 'Piêng → Riêng'],
    ['a word', 'Hoàn thành các chỉ têu kinh tế.', entry('word', 'Têu'), 'têu → tiêu'],
    ['words typed twice', 'Đội cồng cồng Nậm Khao ra mắt.', entry('body', 'Đội cồng cồng'), 'cồng cồng → cồng'],
    [
      'a spelling of its own',
      'Công ty Hoà Bình và hòa giải, hòa thuận.',
      entry('body', 'Công ty Hoà Bình'),
      'Hoà → Hòa',
    ],
  ])('%s', (_, text, known, doubted) => {
    expect(house()(text).join()).toContain(doubted)
    expect(house(known)(text)).toEqual([])
  })

  test('and only what is: the rest of the sentence is read as before', () => {
    expect(house(entry('person', 'Piêng'))(`${once} Hoàn thành các chỉ têu kinh tế.`)).toEqual(['têu → tiêu'])
    expect(house(entry('person', 'Anh Piêng'))(once)).toEqual(['Piêng → Riêng'])
  })

  test.each([
    ['2025-06-30', []],
    ['2025-07-01', ['Piêng → Riêng']],
    ['2019-12-31', ['Piêng → Riêng']],
  ])('on the days on which it holds: %s', (day, expected) => {
    const terms = [entry('person', 'Piêng', { validFrom: '2020-01-01', validTo: '2025-06-30' })]
    expect(read({ terms, pairs: [] }, day)(once)).toEqual(expected)
  })
})

describe('what is nearly a listed name is asked about, with the right one', () => {
  test.each<[string, HouseEntry['kind'], string, string, string[]]>([
    ['another mark', 'place', 'Mường Chanh', 'Xã Mường Chánh ra quân.', ['Mường Chánh → Mường Chanh (should)']],
    [
      'a letter too many',
      'body',
      'Ban Tuyên giáo và Dân vận',
      'Ban Tuyên giáo và Dâng vận họp.',
      ['Ban Tuyên giáo và Dâng vận → Ban Tuyên giáo và Dân vận (should)'],
    ],
    ['letters swapped', 'person', 'Lò Thị Hương', 'Bà Lò Thị Hưong nói.', ['Lò Thị Hưong → Lò Thị Hương (should)']],
    [
      'capitals of its own',
      'body',
      'Ủy ban Mặt trận Tổ quốc',
      'Ủy ban mặt trận Tổ quốc họp.',
      ['Ủy ban mặt trận Tổ quốc → Ủy ban Mặt trận Tổ quốc (may)'],
    ],
    [
      'a tone in the other style',
      'body',
      'Huyện ủy Nậm Khao',
      'Huyện uỷ Nậm Khao họp.',
      ['Huyện uỷ Nậm Khao → Huyện ủy Nậm Khao (may)'],
    ],
    ['itself', 'place', 'Mường Chanh', 'Xã Mường Chanh ra quân.', []],
    ['another letter in a name of two words', 'place', 'Mường Chanh', 'Xã Mường Thanh ra quân.', []],
    ['two other words', 'person', 'Lò Thị Hương', 'Bà Là Thi Hường nói.', []],
    ['a part of it', 'person', 'Lò Thị Hương', 'Bà Lò Thị nói.', []],
    ['its words without capitals', 'body', 'Ban Dân vận', 'Lập các ban dân vận ở thôn.', []],
  ])('%s', (_, kind, listed, text, expected) => {
    expect(asked([entry(kind, listed)])(text)).toEqual(expected)
  })

  test('unless it is another entry', () => {
    const both = [entry('person', 'Lò Thị Hương'), entry('person', 'Lò Thị Hường')]
    expect(asked(both)('Bà Lò Thị Hường và bà Lò Thị Hương nói.')).toEqual([])
  })
})

describe('what the house writes otherwise', () => {
  const former = entry('body', 'Ban Dân vận Tỉnh ủy', {
    preferred: 'Ban Tuyên giáo và Dân vận Tỉnh ủy',
    validFrom: '2025-02-01',
  })

  test('is asked about since the day on which it is so', () => {
    const text = 'Ban Dân vận Tỉnh ủy tổ chức hội nghị.'
    const told = ['Ban Dân vận Tỉnh ủy → Ban Tuyên giáo và Dân vận Tỉnh ủy (should)']
    expect(asked([former], '2025-02-01')(text)).toEqual(told)
    expect(asked([former], '2017-10-17')(text)).toEqual([])
  })

  test('in capitals in a heading', () => {
    expect(asked([former])('BAN DÂN VẬN TỈNH ỦY GIAO BAN')).toEqual([
      'BAN DÂN VẬN TỈNH ỦY → BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH ỦY (should)',
    ])
  })
})

describe('abbreviations', () => {
  const listed = [
    entry('abbreviation', 'BTGDV', { standsFor: 'Ban Tuyên giáo và Dân vận', isSpeltOut: true }),
    entry('abbreviation', 'NTM', { standsFor: 'nông thôn mới' }),
  ]

  test.each<[string, string[], string[]]>([
    ['one to be spelt out', ['Cán bộ BTGDV họp.', 'BTGDV kết luận.'], ['BTGDV → Ban Tuyên giáo và Dân vận (may)']],
    ['one that was spelt out', ['Ban Tuyên giáo và Dân vận (BTGDV) họp. Sau đó, BTGDV kết luận.'], []],
    ['one that the house needs not', ['Tiêu chí NTM của xã.'], []],
    ['one that is on no list', ['Đoàn KTLN đến xã.'], ['KTLN → ? (may)']],
    ['one that is on no list, explained', ['Đoàn kinh tế liên ngành (KTLN) đến xã. KTLN làm việc.'], []],
    ['one that everybody knows, a number, a heading', ['UBND xã họp quý III.', 'HỘI NGHỊ GIAO BAN'], []],
  ])('%s', (_, texts, expected) => {
    expect(asked(listed)(...texts)).toEqual(expected)
  })

  test('are asked about by nobody as long as the house has no list', () => {
    expect(asked([])('Đoàn KTLN đến xã.')).toEqual([])
  })
})

describe('what was learnt', () => {
  const pair = (first: string, second: string, doubted: 'first' | 'second'): LearntPair => ({ first, second, doubted })
  const text = 'Theo lời Bí thư Piêng, việc này có lợi.'

  test.each<[LearntPair, string[]]>([
    [pair('thư', 'piêng', 'second'), []],
    [pair('thư', 'piêng', 'first'), ['Piêng → Riêng']],
    [pair('ông', 'piêng', 'second'), ['Piêng → Riêng']],
  ])('is left alone beside the word that it was learnt with: %o', (learnt, expected) => {
    expect(read({ terms: [], pairs: [learnt] })(text)).toEqual(expected)
  })
})

test('a house that knows nothing changes nothing, whatever the form of the letters', () => {
  for (const form of ['NFC', 'NFD'] as const) {
    const lines = linesFrom(...publishedReport.map(text => text.normalize(form)))
    expect(withHouse(proof, { terms: [], pairs: [] })(lines, today)).toEqual(proof(lines))
  }
})

test('names are found whatever the form of the letters, and the quotation is of the text as it is', () => {
  const [line] = linesFrom('Xã Mường Chánh ra quân.'.normalize('NFD'))
  const dictionary = { terms: [entry('place', 'Mường Chanh')], pairs: [] }
  const [finding] = withHouse(proof, dictionary)(line ? [line] : [], today)
  expect(finding?.quote).toBe('Mường Chánh'.normalize('NFD'))
  expect(line?.text.slice(finding?.from, finding?.to)).toBe(finding?.quote)
})
