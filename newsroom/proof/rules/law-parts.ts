import { issuesOfPattern, type Pattern } from './pattern-rule.ts'
import type { LineRule } from './rule.ts'

const patterns: Pattern[] = [
  {
    rule: 'law-part',
    severity: 'may',
    pattern:
      /(?<=[\p{L}\p{M}\d),] )(?:Khoản|Điểm)(?= (?:\d{1,2}|\p{Ll})(?: khoản \d{1,2},?)?,? [Đđ]iều \d| \p{Ll} [Kk]hoản \d)/gu,
    message: 'Khoản, điểm của văn bản không viết hoa.',
    instead: ([part]) => part.toLowerCase(),
  },
  {
    rule: 'law-part',
    severity: 'may',
    pattern:
      /(?<=(?:tại|theo|khoản \d{1,2},?|ở|của|và) )(?:điều|chương)(?= (?:\d{1,3}|[IVXL]{1,6})(?:[,;.]|$| (?:của |và |Luật|Bộ luật|Hiến pháp|Nghị|Quy|Điều lệ|Thông tư|Pháp lệnh)))/gu,
    message: 'Điều, Chương có số của văn bản viết hoa.',
    instead: ([part]) => part.charAt(0).toUpperCase() + part.slice(1),
  },
]

/** Parts of laws: Điều 5 and Chương II with a capital, khoản and điểm without (Nghị định 30/2020/NĐ-CP, phụ lục II). */
export const lawParts: LineRule = ({ text }) => patterns.flatMap(pattern => issuesOfPattern(text, pattern))
