import type { Issue } from '../finding.ts'
import type { LineRule } from './rule.ts'

// Kinds of documents and their signs: Nghị định 30/2020/NĐ-CP, phụ lục III; for the Party's, Hướng dẫn 36-HD/VPTW (2018).
const signsOf: Record<string, string[]> = {
  'nghị quyết': ['NQ'],
  'chỉ thị': ['CT'],
  'kết luận': ['KL'],
  'quyết định': ['QĐ'],
  'quy định': ['QĐ', 'QĐi', 'QyĐ'],
  'quy chế': ['QC'],
  'hướng dẫn': ['HD'],
  'kế hoạch': ['KH'],
  'chương trình': ['CTr', 'CTHĐ'],
  'thông báo': ['TB'],
  'thông tri': ['TT', 'TTr'],
  'tờ trình': ['TTr'],
  'báo cáo': ['BC'],
  'đề án': ['ĐA'],
  'nghị định': ['NĐ'],
  'thông tư': ['TT'],
  'công điện': ['CĐ'],
}
const kinds = Object.keys(signsOf).join('|')
/** 13-CT/TU, 25-NQ/TW; blanks about the hyphen and the stroke are let in to be found. */
const partySymbol = new RegExp(
  `(?<kind>${kinds})(?: số)? ?(?<symbol>(?<number>\\d{1,5})(?<hyphen> ?[-–] ?)(?<sign>\\p{Lu}\\p{L}{0,4})(?<stroke> ?\\/ ?)(?<body>\\p{Lu}\\p{L}{1,8}))(?![\\p{L}\\d])`,
  'giu',
)
/** 30/2020/NĐ-CP, 123/QĐ-UBND. */
const stateSymbol = new RegExp(
  `(?<kind>${kinds})(?: số)? ?(?<symbol>(?<number>\\d{1,5}(?:\\/\\d{4})?)\\/(?<sign>\\p{Lu}\\p{L}{0,4})-(?<body>\\p{Lu}\\p{L}{1,12}))(?![\\p{L}\\d])`,
  'giu',
)
// Who issues documents with which end of the symbol.
const issuers: [RegExp, string[]][] = [
  [/^(bộ chính trị|ban bí thư|ban chấp hành trung ương)/, ['TW']],
  [/^(ban thường vụ tỉnh |ban chấp hành đảng bộ tỉnh|tỉnh )[uủ][yỷ]?/, ['TU']],
  [/^(ban thường vụ )?huyện [uủ][yỷ]/, ['HU']],
]
const issuerAfter = /^(?:,? ?(?:ngày )?\d{1,2}[-/.]\d{1,2}[-/.]\d{4},?)? ?của (?<issuer>[\p{L} ]{4,60})/u

/** Symbols of documents that contradict what is said about them: "Chỉ thị số 13-NQ/TU", "12-NQ/TƯ", "của Bộ Chính trị" with /TU. */
export const documentSymbols: LineRule = ({ text }) =>
  [...text.matchAll(partySymbol), ...text.matchAll(stateSymbol)].flatMap(match => issuesOf(match, text))

function issuesOf(match: RegExpExecArray, text: string): Issue[] {
  const groups = match.groups as Record<string, string>
  const { kind = '', symbol = '', number = '', sign = '', body = '' } = groups
  // The i flag is there for the kind, so capitals are asked for here.
  if (!/^\p{Lu}/u.test(sign) || !/^\p{Lu}/u.test(body)) return []
  const from = match.index + match[0].length - symbol.length
  const issue = (message: string, right: string): Issue[] => [
    { from, to: from + symbol.length, rule: 'document-symbol', severity: 'should', message, suggestions: [right] },
  ]
  const signs = signsOf[kind.toLowerCase()] ?? []
  const written = signs.includes(sign) || !signs[0] ? sign : signs[0]
  const isParty = groups.stroke !== undefined
  const right = isParty ? `${number}-${written}/${body === 'TƯ' ? 'TW' : body}` : `${number}/${written}-${body}`
  if (written !== sign && !(sign === 'QH' || body.startsWith('UBTVQH'))) {
    return issue(`Ký hiệu “${sign}” không phải của ${kind.toLowerCase()} (${signs.join(', ')}).`, right)
  }
  if (right !== symbol) return issue(`Số ký hiệu văn bản viết là “${right}”.`, right)
  return isParty
    ? wrongIssuer(text.slice(from + symbol.length, from + symbol.length + 90), `${number}-${sign}/`, body, issue)
    : []
}

function wrongIssuer(
  after: string,
  start: string,
  body: string,
  issue: (message: string, right: string) => Issue[],
): Issue[] {
  const issuer = issuerAfter.exec(after)?.groups?.issuer ?? ''
  const [, bodies] = issuers.find(([pattern]) => pattern.test(issuer.toLowerCase())) ?? []
  const right = bodies?.[0]
  if (!right || bodies.some(known => body.endsWith(known))) return []
  return issue(`Nơi ban hành ghi trong câu không hợp với ký hiệu “/${body}”.`, start + right)
}
