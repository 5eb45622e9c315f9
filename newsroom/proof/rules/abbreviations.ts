import type { DocumentRule, IssueInLine } from './spelling-styles.ts'

/** Abbreviations that readers outside an office do not know, and what they stand for. */
export const explainedAbbreviations: Record<string, string> = {
  UVTVTU: 'Ủy viên Ban Thường vụ Tỉnh ủy',
  UVBTVTU: 'Ủy viên Ban Thường vụ Tỉnh ủy',
  TVTU: 'Thường vụ Tỉnh ủy',
  BTVTU: 'Ban Thường vụ Tỉnh ủy',
  TUV: 'Tỉnh ủy viên',
  UBKT: 'Ủy ban Kiểm tra',
  LHPN: 'Liên hiệp Phụ nữ',
  BCH: 'Ban Chấp hành',
  BTV: 'Ban Thường vụ',
  BCĐ: 'Ban Chỉ đạo',
  QCDC: 'Quy chế dân chủ',
  NTM: 'nông thôn mới',
  GTNT: 'giao thông nông thôn',
  ĐBQH: 'đại biểu Quốc hội',
  ĐUQS: 'Đảng ủy Quân sự',
  NHCSXH: 'Ngân hàng Chính sách xã hội',
  LHTN: 'Liên hiệp Thanh niên',
}
const capitals = /(?<![\p{L}\p{M}\d/-])\p{Lu}{2,8}(?![\p{L}\p{M}\d/-])/gu

/** An abbreviation at its first use, when the text has not said before what it stands for. */
export const abbreviations: DocumentRule = lines => {
  const known = new Set<string>()
  let before = ''
  return lines.flatMap(({ text }, line) => {
    const issues: IssueInLine[] = []
    for (const { 0: short, index } of text.matchAll(capitals)) {
      const full = explainedAbbreviations[short]
      if (!full || known.has(short)) continue
      known.add(short)
      const isExplained =
        plain(before + text.slice(0, index)).includes(plain(full)) || text.slice(index).startsWith(`${short} (`)
      if (isExplained) continue
      const message = `“${short}” chưa được viết đầy đủ ở lần đầu: ${full}.`
      const span = { from: index, to: index + short.length }
      issues.push({ line, issue: { ...span, rule: 'abbreviation', severity: 'may', message, suggestions: [full] } })
    }
    before += `${text}\n`
    return issues
  })
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('uỷ', 'ủy')
}
