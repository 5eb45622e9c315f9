import { issuesOfPattern } from './pattern-rule.ts'
import type { LineRule } from './rule.ts'

// What ends in a point without ending its sentence.
const abbreviated = /(?:^|[\s(])(?:tp|tr|tx|vv|v\.v|gs|ts|ths|pgs|bs|sđd|nxb|st|t\.ư|tw|q|p|h|kg|đ\/c|\d+|\p{L})\.$/iu

/** A sentence that begins with a small letter. */
export const sentenceCase: LineRule = ({ text }) =>
  issuesOfPattern(text, {
    rule: 'sentence-case',
    severity: 'should',
    pattern: /(?<=[\p{L}\p{M}”)%\d]{2}[.!?] )\p{Ll}[\p{L}\p{M}]{0,20}/gu,
    message: 'Câu mới bắt đầu bằng chữ thường.',
    instead: ([word]) => word.charAt(0).toUpperCase() + word.slice(1),
    unless: ({ index }) => abbreviated.test(text.slice(Math.max(0, index - 9), index - 1)),
  })
