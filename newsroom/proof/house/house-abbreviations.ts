import type { Issue } from '../finding.ts'
import { explainedAbbreviations } from '../rules/abbreviations.ts'
import type { ReadLine } from '../rules/rule.ts'
import type { HouseIndex } from './house-index.ts'

// What every reader of a newspaper knows, and what is no abbreviation of words.
const wellKnown = new Set(
  `UBND HĐND MTTQ TP HCM TW TƯ TU VN XHCN USD VNĐ VND GDP FDI ODA WTO WHO ASEAN UNESCO UNICEF THCS THPT PGS GS TS BS
   BHXH BHYT CNTT COVID CLB HTX OCOP CCCD VNEID QR SMS ATM AI IT TV PV BTV KH CT NQ QĐ HD QH NĐ TT CV KL BC TB`.split(
    /\s+/,
  ),
)
const capitals = /(?<![\p{L}\p{M}\d/.-])\p{Lu}{2,8}(?![\p{L}\p{M}\d/-])/gu
const roman = /^[IVXLCDM]+$/

/**
 * Abbreviations at their first use: those that the house wants spelt out, and those that are not on its list. A house
 * without a list has not decided yet, and only what every house wants explained (rules/abbreviations.ts) is asked for.
 */
export function houseAbbreviations(lines: ReadLine[], { abbreviations }: HouseIndex): { line: number; issue: Issue }[] {
  if (abbreviations.size === 0) return []
  const known = new Set<string>()
  let before = ''
  return lines.flatMap(({ text, tokens }, line) => {
    const isLoud = (from: number) => tokens.some((token, at) => token.from === from && standsInHeading(tokens, at))
    const issues = [...text.matchAll(capitals)].flatMap(({ 0: short, index }) => {
      const entry = abbreviations.get(short)
      const isAsked = entry ? entry.isSpeltOut : !isKnownAnywhere(short)
      if (!isAsked || known.has(short) || isLoud(index)) return []
      known.add(short)
      const isExplained = entry
        ? plain(before + text.slice(0, index)).includes(plain(entry.standsFor))
        : /[\p{L}\p{M}] \($/u.test(text.slice(Math.max(0, index - 3), index))
      if (isExplained || text.startsWith(' (', index + short.length)) return []
      return [{ line, issue: issueOf(short, index, entry?.standsFor ?? '') }]
    })
    before += `${text}\n`
    return issues
  })
}

function isKnownAnywhere(short: string): boolean {
  return wellKnown.has(short) || roman.test(short) || short in explainedAbbreviations
}

/** In a line of capitals every word looks like an abbreviation. */
function standsInHeading(tokens: ReadLine['tokens'], at: number): boolean {
  return [tokens[at - 1], tokens[at + 1]].some(neighbour => neighbour?.allCapitals)
}

function issueOf(short: string, from: number, full: string): Issue {
  const message = full
    ? `“${short}” chưa được viết đầy đủ ở lần đầu: ${full}.`
    : `“${short}” không có trong danh sách chữ viết tắt của tòa soạn: hãy viết đầy đủ ở lần đầu.`
  const span = { from, to: from + short.length }
  return { ...span, rule: 'abbreviation', severity: 'may', message, suggestions: full ? [full] : [] }
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('uỷ', 'ủy')
}
