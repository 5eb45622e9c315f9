import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeOldText } from './old-charsets.fixture.ts'
import { charsetOfFont, decodeOldText, recogniseCharset } from './old-charsets.ts'
import { hasVietnameseLetter, tones, withTone } from './tones.ts'

const charsets = ['tcvn3', 'vni', 'viqr'] as const
const sentence =
  'Sáng nay, Ban Dân vận tổ chức hội nghị giao ban công tác dân vận quý III với đại biểu các huyện, thị xã và thành phố.'
const syllables = sentence
  .concat(
    ' những người được cử đến giữ gìn đường lối của tỉnh ủy mỗi ngày thực hiện nghị quyết, chỉ thị về nếp sống mới',
  )
  .concat(' bà con ở xóm nhỏ đã hưởng ứng, góp hơn một nghìn ngày công để sửa cầu, kẻ vẽ tường rào và thắp sáng ngõ')
  .split(/[\s,.]+/)
  .filter(word => word !== 'III')
const marked = syllables.filter(hasVietnameseLetter)

/** Sentences that could stand in a report: most words carry a mark. */
const sentences = fc
  .tuple(
    fc.array(fc.constantFrom(...syllables), { maxLength: 4 }),
    fc.array(fc.constantFrom(...marked), { minLength: 8, maxLength: 12 }),
  )
  .map(([some, more]) => `Những người được cử đến đường làng: ${[...more, ...some].join(' ')} và 25 hộ, tại TP.`)

describe('every letter', () => {
  const letters = [...'aăâeêioôơuưy'].flatMap(vowel => tones.map(tone => withTone(vowel, tone))).concat('đ')
  test.each(charsets)('%s: comes back as it went', charset => {
    for (const letter of letters) {
      expect(decodeOldText(encodeOldText(letter, charset), charset)).toBe(letter)
      if (charset === 'tcvn3') continue
      expect(decodeOldText(encodeOldText(letter.toUpperCase(), charset), charset)).toBe(letter.toUpperCase())
    }
  })
  test('TCVN3 has its accented capitals in fonts of their own', () => {
    for (const letter of letters) {
      expect(decodeOldText(encodeOldText(letter, 'tcvn3-capitals'), 'tcvn3-capitals')).toBe(letter.toUpperCase())
    }
    expect(decodeOldText('Héi nghÞ §¶ng', 'tcvn3-capitals')).toBe('HỘI NGHỊ ĐẢNG')
  })
})

test.each([
  [
    'tcvn3',
    'Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc',
    'Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc',
  ],
  ['tcvn3', 'nh\u00ADng ng\u00ADêi d©n', 'nhưng người dân'],
  [
    'vni',
    'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, Ñoäc laäp - Töï do - Haïnh phuùc',
    'Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc',
  ],
  ['vni', 'TÆNH UÛY ÑAõ HOÏP', 'TỈNH ỦY ĐÃ HỌP'],
  [
    'viqr',
    "Co^.ng ho`a xa~ ho^.i chu? nghi~a Vie^.t Nam, ddo^.c la^.p http://a.vn/o^?x=1 mai@ba'o.vn",
    "Cộng hòa xã hội chủ nghĩa Việt Nam, độc lập http://a.vn/o^?x=1 mai@ba'o.vn",
  ],
  ['viqr', "DDa?ng vo+' i da^n\\. Ai\\?", 'Đảng vớ i dân. Ai?'],
] as const)('%s: %s', (charset, before, after) => {
  expect(decodeOldText(before, charset)).toBe(after)
})

test.each(charsets)('%s is recognised in any report, and comes back letter for letter', charset => {
  fc.assert(
    fc.property(sentences, text => {
      const old = encodeOldText(text, charset)
      expect(recogniseCharset(old)).toBe(charset)
      expect(decodeOldText(old, charset)).toBe(text)
    }),
    { numRuns: 500 },
  )
})

test('Unicode Vietnamese is never taken for something else, however few letters tell', () => {
  const latin = syllables.filter(word => [...word].every(letter => letter <= 'ÿ'))
  const words = fc.array(fc.constantFrom(...latin, 'là', 'và', 'cà', 'phê', 'bé', 'tên', 'hôm', 'có', 'à'), {
    minLength: 1,
  })
  fc.assert(
    fc.property(words, some => {
      expect(recogniseCharset(some.join(' '))).toBeUndefined()
    }),
    { numRuns: 1_000 },
  )
  fc.assert(
    fc.property(sentences, text => {
      expect(recogniseCharset(text)).toBeUndefined()
    }),
  )
  expect(recogniseCharset(sentence.normalize('NFD'))).toBeUndefined()
})

test.each([
  'The quick brown fox jumps over the lazy dog; is that so? Yes. (No.) It\'s a "test" - a+b, x^2 + y^2.',
  'São Paulo, Müller, café à la crème, Škoda, naïve, ¿Qué pasa?, Ça va très bien, señor.',
  'https://tinh.example.vn/bai-viet/dan-van-kheo?trang=2&x=a^b',
  'mai.nguyen@tinh.example.vn, +84 (0) 280 385 1234',
  'Giá 87.167.781,25 đồng; 10 µm ± 0,5 × 3 °C; § 12; ½ ¼ ¾; 100 m²',
  'const a = b ? c.d : e; dd if=/dev/zero of=x; (a^b)+(o+u)*e.',
  'Hom nay toi di hop o Ha Noi. Co ai biet khong? Khong biet.',
  '© 2026 ® ™ « guillemets » ¶ · ¡Hola!',
  'Ban thi ba? O. Co. La. Ma. Hoa? Co a? Di di.',
  '',
])('is left alone: %s', text => {
  expect(recogniseCharset(text)).toBeUndefined()
})

test('anything at all is looked at without a fall, and in little time', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => void recogniseCharset(text)))
  const began = performance.now()
  recogniseCharset('ma^.'.repeat(25_000))
  recogniseCharset('µ'.repeat(100_000))
  expect(performance.now() - began).toBeLessThan(200)
})

test.each([
  ['.VnTime', 'tcvn3'],
  ['.VnArial NarrowH', 'tcvn3-capitals'],
  ['"VNI-Times"', 'vni'],
  ['Times New Roman', undefined],
  ['VnExpress Sans', undefined],
])('font %s: %s', (font, charset) => {
  expect(charsetOfFont(font)).toBe(charset)
})
