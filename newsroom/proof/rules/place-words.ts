import { issuesOfPattern, type Pattern } from './pattern-rule.ts'
import type { LineRule } from './rule.ts'

// Capitals by the decree's own exception.
const special = /^(Thành phố Hồ Chí Minh|Thủ đô Hà Nội)/u

const patterns: Pattern[] = [
  {
    rule: 'place-word',
    severity: 'may',
    pattern: /(?<![\p{L}\p{M}])thủ đô(?= Hà Nội)/gu,
    message: 'Thủ đô Hà Nội viết hoa chữ Thủ.',
    instead: () => 'Thủ đô',
  },
  {
    rule: 'place-word',
    severity: 'may',
    // After words that stand before places: in "Hội Phụ nữ Huyện Mường Lai" it belongs to a body's name.
    pattern:
      /(?<=(?<![\p{L}\p{M}])(?:của|ở|tại|về|trong|đến|thăm|từ|trên|cho|với|thuộc|sang|lên|toàn|địa bàn) )(?:Tỉnh|Thành phố|Huyện|Quận|Thị xã|Xã|Phường|Thị trấn)(?= \p{Lu}\p{Ll})/gu,
    message: 'Tên loại đơn vị hành chính trước tên riêng không viết hoa.',
    instead: ([word]) => word.charAt(0).toLowerCase() + word.slice(1),
    unless: ({ index }, text) => special.test(text.slice(index, index + 30)) || isBody(text.slice(index, index + 14)),
  },
]

/** Tỉnh đoàn, Tỉnh ủy and the like are bodies, not words before a place. */
const isBody = (text: string) => /^(Tỉnh|Thành|Huyện|Quận|Xã) ([Đđ]oàn|[ỦUủu])/u.test(text)

/** Thủ đô Hà Nội, but thành phố Thái Nguyên (Nghị định 30/2020/NĐ-CP, phụ lục II, mục III). */
export const placeWords: LineRule = ({ text }) => patterns.flatMap(pattern => issuesOfPattern(text, pattern))
