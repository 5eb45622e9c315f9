import { issuesOfPattern } from './pattern-rule.ts'
import type { LineRule } from './rule.ts'
import type { DocumentRule } from './spelling-styles.ts'

const dated = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/]|[.-]\d)/g
const dayAndMonth = /(?<=\bngày )(\d{1,2})([/.-])(\d{1,2})(?![\d/]|[.-]\d)/g

/** A day that no calendar has: 31/6/2024, 29/2/2023, 15/13. */
export const impossibleDate: LineRule = ({ text }) =>
  [dated, dayAndMonth].flatMap(pattern =>
    issuesOfPattern(text, {
      rule: 'impossible-date',
      severity: 'should',
      pattern,
      message: 'Lịch không có ngày này.',
      unless: ([, day, , month, year = '2000']) => isInCalendar(Number(day), Number(month), Number(year)),
    }),
  )

function isInCalendar(day: number, month: number, year: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** Days written with a stroke here and a hyphen or points there: the rarer way is to follow. */
export const dateStyle: DocumentRule = lines => {
  const dates = lines.flatMap(({ text }, line) => [...text.matchAll(dated)].map(match => ({ line, match })))
  const bySeparator = [...Map.groupBy(dates, ({ match }) => match[2] ?? '')]
  const [common, ...others] = bySeparator.toSorted(([, a], [, b]) => b.length - a.length)
  if (!common) return []
  const [separator, { length }] = common
  return others.flatMap(([, rare]) =>
    rare.map(({ line, match: { 0: date, 1: day, 3: month, 4: year, index } }) => {
      const suggestion = [day, month, year].join(separator)
      const message = `Bài viết ngày tháng theo hai kiểu (${length} chỗ dùng dấu “${separator}”): nên viết thống nhất “${suggestion}”.`
      const span = { from: index, to: index + date.length }
      return { line, issue: { ...span, rule: 'date-style', severity: 'may', message, suggestions: [suggestion] } }
    }),
  )
}
