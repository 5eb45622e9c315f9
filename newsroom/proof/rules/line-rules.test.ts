import { describe, expect, test } from 'vitest'
import { documentSymbols } from './document-symbols.ts'
import { doubledWords } from './doubled-words.ts'
import { noSyllable } from './no-syllable.ts'
import { found } from './rules.fixture.ts'
import { sentenceCase } from './sentence-case.ts'
import { spacing } from './spacing.ts'
import { tonePlace } from './tone-place.ts'

type Examples = [text: string, finding: string][]

describe('a word or a phrase typed twice', () => {
  test.each<Examples[number]>([
    ['công tác dân vận sẽ tập trung vào vào việc', 'vào vào → vào'],
    ['công tác tác dân tộc, tôn giáo', 'tác tác → tác'],
    ['tập trung vào vào vào việc', 'vào vào vào → vào'],
    ['đề nghị các cấp các cấp triển khai', 'các cấp các cấp → các cấp'],
  ])('%s', (text, finding) => expect(found(doubledWords, text)).toEqual([finding]))

  test.each([
    'Đời sống dần dần khá lên, người người thi đua',
    'đồng chí Vũ Vũ Anh',
    'đã làm: làm từ sáng',
    'nhóm 1 1 người',
    'bước một, bước hai',
  ])('not in: %s', text => expect(found(doubledWords, text)).toEqual([]))
})

describe('a tone on the wrong letter', () => {
  test.each<Examples[number]>([
    ['kết quả cuả hội nghị', 'cuả → của'],
    ['một họăc hai', 'họăc → hoặc'],
    ['qúy III', 'qúy → quý'],
    ['CUẢ', 'CUẢ → CỦA'],
  ])('%s', (text, finding) => expect(found(tonePlace, text)).toEqual([finding]))

  test.each(['hòa và hoà, ủy và uỷ', 'quý, già, giặt giũ, thuở', 'khuỷu tay, ngoằn ngoèo'])('not in: %s', text =>
    expect(found(tonePlace, text)).toEqual([]),
  )
})

describe('a word that is no syllable', () => {
  test.each<Examples[number]>([
    ['hội nghịtriển khai', 'nghịtriển → ?'],
    ['các cơ quân nhà nướcs', 'nướcs → ?'],
    ['đạot kết quả', 'đạot → ?'],
    ['bảm đảmm', 'đảmm → ?'],
  ])('%s', (text, finding) => expect(found(noSyllable, text)).toEqual([finding]))

  test.each(['Đắk Lắk, Krông Nô, Y Ngông Niê Kđăm', 'xe ôtô, nhà bêtông', 'đ) Khoản khác', 'internet, online'])(
    'not in: %s',
    text => expect(found(noSyllable, text)).toEqual([]),
  )
})

describe('blanks, hyphens and marks', () => {
  test.each<Examples[number]>([
    ['kinh tế- xã hội', 'tế- → tế -'],
    ['kinh tế -xã hội', '-xã → - xã'],
    ['hai\u00a0\u00a0chữ', '\u00a0\u00a0 →  '],
    ['xong , rồi', ' , → ,'],
    ['xong,rồi', ', → , '],
    ['Kết luận:Cần', ': → : '],
    ['tốt đẹp.Sau đó', '. → . '],
    ['( một)', '  → '],
    ['khóa(mười hai)', '( →  ('],
    ['xong,, rồi', ',, → ,'],
    ['xong.....', '..... → …'],
  ])('%s', (text, finding) => expect(found(spacing, text)).toEqual([finding]))

  test.each([
    'kinh tế - xã hội và kinh tế-xã hội',
    'ngày 17-10-2017, 87.167.781,25 đồng, lúc 7:30',
    'TP.Hồ Chí Minh, T.Ư, v.v., ThS.Nguyễn Văn A',
    'a) Một; b) Hai; đ) Năm',
    'xem https://example.vn/a,b?c=d!e và toasoan@example.vn',
    'thành phố… và xã',
    'các tỉnh Bắc - Nam; (khóa XII).',
  ])('not in: %s', text => expect(found(spacing, text)).toEqual([]))
})

describe('a sentence with a small first letter', () => {
  test('is found', () => expect(found(sentenceCase, 'Hội nghị đã họp. sau đó mọi người về.')).toEqual(['sau → Sau']))
  test.each(['Hợp tác xã, v.v. đã có.', 'Cách TP. hồ Núi Cốc', 'mục 3. phần hai', 'Xong… rồi'])('not in: %s', text =>
    expect(found(sentenceCase, text)).toEqual([]),
  )
})

describe('the symbol of a document', () => {
  test.each<Examples[number]>([
    ['Chỉ thị số 13-NQ/TU', '13-NQ/TU → 13-CT/TU'],
    ['Nghị quyết số 25-NQ/TƯ', '25-NQ/TƯ → 25-NQ/TW'],
    ['Nghị định số 30/2020/ND-CP', '30/2020/ND-CP → 30/2020/NĐ-CP'],
    ['Chỉ thị số 13 - CT/TU', '13 - CT/TU → 13-CT/TU'],
    ['Chỉ thị số 13-CT/TU của Bộ Chính trị', '13-CT/TU → 13-CT/TW'],
    ['Kết luận số 43-KL/TW của Ban Thường vụ Tỉnh ủy', '43-KL/TW → 43-KL/TU'],
  ])('%s', (text, finding) => expect(found(documentSymbols, text)).toEqual([finding]))

  test.each([
    'Chỉ thị số 13-CT/TU của Ban Thường vụ Tỉnh ủy',
    'Nghị quyết số 25-NQ/TW ngày 3/6/2013 của Ban Chấp hành Trung ương',
    'Quy định 11-QĐi/TW, Quyết định 217-QĐ/TW, Quyết định 123/QĐ-UBND, Nghị định 30/2020/NĐ-CP',
    'kế hoạch 5 năm, báo cáo 10 trang',
  ])('not in: %s', text => expect(found(documentSymbols, text)).toEqual([]))
})
