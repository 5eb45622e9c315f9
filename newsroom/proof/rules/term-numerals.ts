import { issuesOfPattern } from './pattern-rule.ts'
import type { LineRule } from './rule.ts'

const romans = `I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV`.split(
  ' ',
)
// Whose terms and congresses are counted; courses of schools (khóa 12 lớp cao cấp) are not among them.
const pattern =
  /(?<=(?:Trung ương(?: \d{1,2})?|Quốc hội|Hội đồng nhân dân(?: tỉnh)?|Ban Chấp hành(?: Đảng bộ tỉnh)?) \(?[Kk]h(?:óa|oá) |Đại hội(?: Đảng| đại biểu toàn quốc(?: của Đảng)?| Đảng toàn quốc| Đảng bộ tỉnh)? lần thứ )\d{1,2}(?!\d|[.,/]\d)/gu

/** Terms and congresses are counted in Roman numerals: khóa XII, Đại hội lần thứ XIII. */
export const termNumerals: LineRule = ({ text }) =>
  issuesOfPattern(text, {
    rule: 'term-numeral',
    severity: 'should',
    pattern,
    message: 'Khóa và đại hội viết bằng chữ số La Mã.',
    instead: ([number]) => romans[Number(number) - 1] as string,
    unless: ([number]) => romans[Number(number) - 1] === undefined,
  })
