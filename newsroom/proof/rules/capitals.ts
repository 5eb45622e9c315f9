import { issuesOfPattern } from './pattern-rule.ts'
import type { LineRule } from './rule.ts'

// Nghị định 30/2020/NĐ-CP, phụ lục II, mục IV: names of bodies have capitals on the words of their kind and task.
const names = [
  'Đảng Cộng sản Việt Nam',
  'Ban Chấp hành Trung ương',
  'Bộ Chính trị',
  'Ban Bí thư',
  'Ủy ban Kiểm tra Trung ương',
  'Ban Tuyên giáo và Dân vận Trung ương',
  'Ban Thường vụ Tỉnh ủy',
  'Thường trực Tỉnh ủy',
  'Văn phòng Tỉnh ủy',
  'Mặt trận Tổ quốc Việt Nam',
  'Ủy ban Mặt trận Tổ quốc',
  'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
  'Hội Liên hiệp Phụ nữ',
  'Hội Cựu chiến binh',
  'Liên đoàn Lao động',
  'Hội đồng nhân dân tỉnh',
  'Ủy ban nhân dân tỉnh',
  'Chủ tịch Hồ Chí Minh',
  'Cách mạng Tháng Tám',
  'Đảng và Nhà nước',
]
const folded = (text: string) => text.toLowerCase().replaceAll('uỷ', 'ủy')
const rightOf = new Map(names.map(name => [folded(name), name]))
// Longer names first: each begins where no longer one does. Both tone styles of ủy are read.
const alternatives = names
  .toSorted((a, b) => b.length - a.length)
  .map(name => name.replaceAll(/[Ủủ]y/gu, '(?:[Ủủ]y|[Uu]ỷ)'))
const pattern = new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternatives.join('|')})(?![\\p{L}\\p{M}])`, 'giu')

/** Names of bodies and of what has one name throughout the country, with capitals elsewhere than the decree puts them. */
export const capitals: LineRule = ({ text }) =>
  issuesOfPattern(text, {
    rule: 'capitals',
    severity: 'may',
    pattern,
    message: 'Tên cơ quan, tổ chức viết hoa chưa đúng quy định.',
    instead: ([name]) => inStyleOf(name, rightOf.get(folded(name)) ?? name),
    unless: ([name]) => name === name.toUpperCase() || sameCapitals(name),
  })

function sameCapitals(name: string): boolean {
  return inStyleOf(name, rightOf.get(folded(name)) ?? name) === name
}

/** The right name in the tone style of what is written: that is another rule's matter. */
function inStyleOf(written: string, right: string): string {
  return /[Uu]ỷ/u.test(written) ? right.replaceAll('Ủy', 'Uỷ').replaceAll('ủy', 'uỷ') : right
}
