import { describe, expect, test } from 'vitest'
import { tokensOf } from '../tokens.ts'
import { capitals } from './capitals.ts'
import { dateStyle, impossibleDate } from './dates.ts'
import { lawParts } from './law-parts.ts'
import { namesAlike } from './names-alike.ts'
import { placeWords } from './place-words.ts'
import { quoteStyle } from './quote-style.ts'
import { found, foundIn } from './rules.fixture.ts'
import { symbolDates, symbolYear } from './symbol-dates.ts'
import { termNumerals } from './term-numerals.ts'
import { captions, descriptions, type PlaceRule, titles } from './titles.ts'
import { unpairedMarks } from './unpaired-marks.ts'

type Examples = [text: string, finding: string][]

describe('brackets and quotation marks without their other half', () => {
  test.each<Examples[number]>([
    ['Nghị quyết Trung ương 4 (khóa XII về xây dựng Đảng', '( → ?'],
    ['Nghị quyết Trung ương 4 khóa XII) về xây dựng Đảng', ') → ?'],
    ['Phong trào Dân vận khéo” lan rộng', '” → ?'],
  ])('%s', (text, finding) => expect(found(unpairedMarks, text)).toEqual([finding]))

  test.each(['(khóa XII) và “Dân vận khéo (2017)”', 'a) Một; b) Hai; đ) Năm; 1) Mở đầu; iv) Kết', '“Lời này còn dài,'])(
    'not in: %s',
    text => expect(found(unpairedMarks, text)).toEqual([]),
  )
})

describe('quotation marks of two kinds', () => {
  test('the rarer kind follows', () => {
    expect(foundIn(quoteStyle, 'Phong trào “Dân vận khéo” và “Nhà sạch”', 'mô hình "Ba cùng" hay')).toEqual([
      '" → “',
      '" → ”',
    ])
    expect(foundIn(quoteStyle, '"Một", "hai" và “ba”')).toEqual(['“ → "', '” → "'])
  })
  test.each(['“Một” và “hai”', '"Một" và "hai"', 'màn hình 24" và “một”'])('not in: %s', text =>
    expect(foundIn(quoteStyle, text)).toEqual([]),
  )
})

describe('a day that no calendar has', () => {
  test.each<Examples[number]>([
    ['họp ngày 31/6/2024', '31/6/2024 → ?'],
    ['ngày 29/2/2023 tại xã', '29/2/2023 → ?'],
    ['sáng ngày 15/13, ban họp', '15/13 → ?'],
  ])('%s', (text, finding) => expect(found(impossibleDate, text)).toEqual([finding]))

  test.each(['ngày 29/2/2024', 'ngày 30/4 và 1/5', 'Nghị định 30/2020/NĐ-CP', 'tỷ lệ 45/63'])('not in: %s', text =>
    expect(found(impossibleDate, text)).toEqual([]),
  )
})

test('days are written in one way', () => {
  expect(foundIn(dateStyle, 'từ 1/7/2025 đến 15/8/2025', 'họp 17-10-2025')).toEqual(['17-10-2025 → 17/10/2025'])
  expect(foundIn(dateStyle, 'từ 1/7/2025 đến 15/8/2025; 13-CT/TU')).toEqual([])
})

describe('symbols and their years', () => {
  test.each<Examples[number]>([
    ['Nghị định số 30/2020/NĐ-CP ngày 5/3/2021', '30/2020/NĐ-CP → ?'],
    ['Nghị định 30/2020/NĐ-CP, ngày 05 tháng 3 năm 2021', '30/2020/NĐ-CP → ?'],
    ['Luật số 80/2015/QH12', '80/2015/QH12 → ?'],
  ])('%s', (text, finding) => expect(found(symbolYear, text)).toEqual([finding]))

  test.each([
    'Nghị định số 30/2020/NĐ-CP ngày 5/3/2020',
    'Chỉ thị số 13-CT/TU ngày 2/10/2017',
    'Luật số 80/2015/QH13 và Luật 63/2020/QH14',
  ])('not in: %s', text => expect(found(symbolYear, text)).toEqual([]))

  test('one symbol has one date', () => {
    const [first, second] = ['Chỉ thị số 13-CT/TU ngày 2/10/2017 của Tỉnh ủy', 'thực hiện 13-CT/TU, ngày 12/10/2017']
    expect(foundIn(symbolDates, first, second)).toEqual(['13-CT/TU → ?'])
    expect(foundIn(symbolDates, first, 'thực hiện 13-CT/TU ngày 02/10/2017')).toEqual([])
  })
})

describe('terms and congresses', () => {
  test.each<Examples[number]>([
    ['Nghị quyết Trung ương 4 (khóa 12)', '12 → XII'],
    ['đại biểu Quốc hội khóa 15', '15 → XV'],
    ['Đại hội Đảng lần thứ 13', '13 → XIII'],
  ])('%s', (text, finding) => expect(found(termNumerals, text)).toEqual([finding]))

  test.each(['Nghị quyết Trung ương 4 (khóa XII)', 'lớp cao cấp khóa 12', 'hội nghị lần thứ 3'])('not in: %s', text =>
    expect(found(termNumerals, text)).toEqual([]),
  )
})

describe('parts of laws', () => {
  test.each<Examples[number]>([
    ['quy định tại Khoản 2 Điều 5 Luật Đất đai', 'Khoản → khoản'],
    ['quy định tại điều 5 Luật Đất đai', 'điều → Điều'],
    ['nêu ở chương II của Quy chế', 'chương → Chương'],
  ])('%s', (text, finding) => expect(found(lawParts, text)).toEqual([finding]))

  test.each(['tại khoản 2 Điều 5 Luật Đất đai', 'Khoản 2 Điều 5 nêu rõ', 'nói về điều 1 người dân mong'])(
    'not in: %s',
    text => expect(found(lawParts, text)).toEqual([]),
  )
})

describe('words before the name of a place', () => {
  test.each<Examples[number]>([
    ['về thủ đô Hà Nội', 'thủ đô → Thủ đô'],
    ['đến thăm Huyện Mường Lai', 'Huyện → huyện'],
    ['bà con ở Xã Khê Sơn', 'Xã → xã'],
  ])('%s', (text, finding) => expect(found(placeWords, text)).toEqual([finding]))

  test.each([
    'Thủ đô Hà Nội, thành phố Thái Nguyên',
    'Xã Khê Sơn có sáu bản',
    'tại Thành phố Hồ Chí Minh',
    'Hội Phụ nữ Huyện Mường Lai',
    'cán bộ Tỉnh đoàn và của Tỉnh Đoàn Mường',
  ])('not in: %s', text => expect(found(placeWords, text)).toEqual([]))
})

describe('names of bodies', () => {
  test.each<Examples[number]>([
    ['Ban chấp hành Trung ương họp', 'Ban chấp hành Trung ương → Ban Chấp hành Trung ương'],
    ['của Bộ chính trị', 'Bộ chính trị → Bộ Chính trị'],
    ['Ủy Ban Nhân Dân tỉnh', 'Ủy Ban Nhân Dân tỉnh → Ủy ban nhân dân tỉnh'],
    ['Ban thường vụ Tỉnh uỷ', 'Ban thường vụ Tỉnh uỷ → Ban Thường vụ Tỉnh uỷ'],
  ])('%s', (text, finding) => expect(found(capitals, text)).toEqual([finding]))

  test.each(['Ban Thường vụ Tỉnh ủy, Ban Thường vụ Tỉnh uỷ', 'BAN CHẤP HÀNH TRUNG ƯƠNG', 'bộ chính trị viên'])(
    'not in: %s',
    text => expect(found(capitals, text).filter(finding => !finding.startsWith('bộ chính trị'))).toEqual([]),
  )
})

test('one name of a person has one spelling', () => {
  const usual = ['đồng chí Lò Thị Hương nói', 'Bà Lò Thị Hương kể']
  expect(foundIn(namesAlike, ...usual, 'ông gặp bà Lò Thị Hướng')).toEqual(['Lò Thị Hướng → Lò Thị Hương'])
  expect(foundIn(namesAlike, ...usual, 'ông gặp bà Lò Thị Hà')).toEqual([])
})

describe('titles, captions, descriptions of pictures', () => {
  const at = (rule: PlaceRule, path: string, text: string) =>
    rule(path, { text, tokens: tokensOf(text), model: undefined }).map(({ rule: name }) => name)
  test.each<[PlaceRule, string, string, string]>([
    [titles, 'title', 'Giao ban công tác dân vận quý III.', 'title-stop'],
    [titles, 'title', 'GIAO BAN CÔNG TÁC DÂN VẬN', 'all-capitals'],
    [titles, 'title', 'Giao ban công tác dân vận '.repeat(6), 'too-long'],
    [captions, 'cover.caption', 'QUANG CẢNH BUỔI GIAO BAN', 'all-capitals'],
    [captions, 'body.4.caption', 'Quang cảnh buổi giao ban,', 'caption-end'],
    [descriptions, 'cover.alt', 'IMG_2031.jpg', 'picture-description'],
    [descriptions, 'body.4.alt', 'Ảnh minh họa: người dân gặt lúa', 'picture-description'],
  ])('%o at %s: %s', (rule, path, text, finding) => expect(at(rule, path, text)).toEqual([finding]))

  test.each<[PlaceRule, string, string]>([
    [titles, 'title', 'Giao ban công tác dân vận quý III'],
    [titles, 'title', 'Chuyện bản Nà Sàng…'],
    [titles, 'standfirst', 'Hội nghị họp sáng nay.'],
    [titles, 'title', 'UBND HĐND họp'],
    [captions, 'cover.caption', 'Quang cảnh buổi giao ban. Ảnh: Lò Pành'],
    [descriptions, 'cover.alt', 'Người dân gặt lúa trên ruộng bậc thang'],
  ])('not %o at %s: %s', (rule, path, text) => expect(at(rule, path, text)).toEqual([]))
})
