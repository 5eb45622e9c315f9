import type { Issue } from '../finding.ts'
import type { LineRule } from './rule.ts'
import type { DocumentRule } from './spelling-styles.ts'

// 30/2020/NĐ-CP ngày 5/3/2020, 13-CT/TU, ngày 02/10/2017, 80/2015/QH13 ngày 22 tháng 6 năm 2015
const datedSymbol =
  /(?<symbol>(?<![\d/])\d{1,5}(?:\/(?<year>\d{4}))?(?:[-/]\p{Lu}\p{L}{0,5}\d{0,2}){1,2}(?:-\p{Lu}[\p{L}-]{0,14})?),? (?:ngày )?(?<day>\d{1,2})(?:[/.-]| tháng )(?<month>\d{1,2})(?:[/.-]| năm )(?<dated>\d{4})(?!\d)/gu
const ofAssembly = /(?<![\d/])\d{1,4}\/(?<year>\d{4})\/(?:QH|UBTVQH)(?<term>\d{1,2})(?!\d)/gu
// The years in which the National Assembly of each term sat, from its first session to its last.
const terms: Record<string, [number, number]> = {
  9: [1992, 1997],
  10: [1997, 2002],
  11: [2002, 2007],
  12: [2007, 2011],
  13: [2011, 2016],
  14: [2016, 2021],
  15: [2021, 2026],
}

/** The year in a document's symbol and that of its date, or the term of the assembly that passed it, contradict each other. */
export const symbolYear: LineRule = ({ text }) => [...unlikeDates(text), ...unlikeTerms(text)]

function unlikeDates(text: string): Issue[] {
  return [...text.matchAll(datedSymbol)].flatMap(({ groups, index }) => {
    const { symbol = '', year, dated } = groups ?? {}
    if (!year || year === dated) return []
    return [issueAt(index, symbol, `Năm trong ký hiệu (${year}) khác năm ban hành ghi sau đó (${dated}).`)]
  })
}

function unlikeTerms(text: string): Issue[] {
  return [...text.matchAll(ofAssembly)].flatMap(({ 0: symbol, index, groups }) => {
    const { year = '', term = '' } = groups ?? {}
    const [first, last] = terms[term] ?? [0, Number.POSITIVE_INFINITY]
    if (Number(year) >= first && Number(year) <= last) return []
    return [issueAt(index, symbol, `Quốc hội khóa ${term} không họp trong năm ${year}.`)]
  })
}

/** One symbol with two dates in a text: at least one of them is wrong. */
export const symbolDates: DocumentRule = lines => {
  const known = new Map<string, string>()
  return lines.flatMap(({ text }, line) =>
    [...text.matchAll(datedSymbol)].flatMap(({ groups, index }) => {
      const { symbol = '', day, month, dated } = groups ?? {}
      const date = `${Number(day)}/${Number(month)}/${dated}`
      const before = known.get(symbol) ?? date
      known.set(symbol, before)
      if (before === date) return []
      return [
        { line, issue: issueAt(index, symbol, `Văn bản “${symbol}” ở trên ghi ngày ${before}, ở đây ghi ${date}.`) },
      ]
    }),
  )
}

function issueAt(from: number, symbol: string, message: string): Issue {
  return { from, to: from + symbol.length, rule: 'symbol-date', severity: 'should', message, suggestions: [] }
}
