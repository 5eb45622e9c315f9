import type { Issue } from '../finding.ts'
import type { LineRule } from './rule.ts'

const openerOf: Record<string, string> = { ')': '(', ']': '[', '”': '“' }
const openers = new Set(Object.values(openerOf))
// a), 1), đ) and i. at the beginning of a point in a list open nothing.
const pointOfList = /(?:^\s*|[;:,.(]\s?)(?:\p{L}|\p{Lu}?[ivxIVX]{1,4}|\d{1,3})$/u

/** Brackets and quotation marks that nothing closes or opens. A quotation may go on in the next paragraph, so an open one at its end is left alone. */
export const unpairedMarks: LineRule = ({ text }) => {
  const open: { mark: string; at: number }[] = []
  const issues: Issue[] = []
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] as string
    if (openers.has(mark)) open.push({ mark, at })
    const opener = openerOf[mark]
    if (opener === undefined) continue
    if (open.at(-1)?.mark === opener) open.pop()
    else if (!(mark === ')' && pointOfList.test(text.slice(Math.max(0, at - 6), at)))) {
      issues.push(issueAt(at, `Dấu “${mark}” không có dấu mở đi trước.`))
    }
  }
  for (const { mark, at } of open) if (mark !== '“') issues.push(issueAt(at, `Dấu “${mark}” mở mà không đóng.`))
  return issues
}

function issueAt(at: number, message: string): Issue {
  return { from: at, to: at + 1, rule: 'unpaired-mark', severity: 'should', message, suggestions: [] }
}
