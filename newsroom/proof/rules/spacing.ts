import { isInAddress, issuesOfPattern, type Pattern } from './pattern-rule.ts'
import type { LineRule } from './rule.ts'

// Titles and kinds of places that are written with their point and without a blank: TP.HCM, ThS.Nguyễn.
const pointedAbbreviation = /^(tp|p|q|tx|tt|ts|ths|pgs|gs|bs|cn|ks|st|mr|dr|nxb|đ\/c)\.$/i

const patterns: Pattern[] = [
  {
    rule: 'lopsided-hyphen',
    severity: 'must',
    pattern: /([\p{L}\p{M}\d)”]{1,9})([-–])(?= [\p{L}“(])/gu,
    message: 'Gạch nối có dấu cách một bên: giữa hai vế cần dấu cách ở cả hai bên.',
    instead: ([, word, hyphen]) => `${word} ${hyphen}`,
    unless: (match, text) => isInAddress(text, match.index),
  },
  {
    rule: 'lopsided-hyphen',
    severity: 'must',
    pattern: /(?<=[\p{L}\p{M}\d)”] )([-–])([\p{L}“][\p{L}\p{M}]{0,8})/gu,
    message: 'Gạch nối có dấu cách một bên: giữa hai vế cần dấu cách ở cả hai bên.',
    instead: ([, hyphen, word]) => `${hyphen} ${word}`,
  },
  {
    rule: 'blanks-doubled',
    severity: 'may',
    pattern: /(?<=\S)[ \u00a0]{2,}(?=\S)/g,
    message: 'Thừa dấu cách giữa hai chữ.',
    instead: () => ' ',
  },
  {
    rule: 'blank-before-mark',
    severity: 'should',
    pattern: /(?<=[^\s\u00a0])[ \u00a0]+([,;:!?.])(?=\s|$)/g,
    message: 'Thừa dấu cách trước dấu câu.',
    instead: ([, mark = '']) => mark,
  },
  {
    rule: 'blank-after-mark',
    severity: 'should',
    pattern: /(?<=[\p{L}\p{M}\d%)\]”"])[,;!?…](?=[\p{L}])/gu,
    message: 'Thiếu dấu cách sau dấu câu.',
    instead: ([mark]) => `${mark} `,
    unless: (match, text) => isInAddress(text, match.index),
  },
  {
    rule: 'blank-after-mark',
    severity: 'should',
    pattern: /(?<=[\p{L}\p{M}]):(?=\p{Lu})/gu,
    message: 'Thiếu dấu cách sau dấu hai chấm.',
    instead: () => ': ',
    unless: (match, text) => isInAddress(text, match.index),
  },
  {
    rule: 'blank-after-mark',
    severity: 'should',
    pattern: /(?<=(?<![\p{L}\p{M}.\d])[\p{L}\p{M}]{2,8})\.(?=\p{Lu}\p{Ll}{0,7}[ ,.])/gu,
    message: 'Thiếu dấu cách sau dấu chấm.',
    instead: () => '. ',
    unless: (match, text) => isPointed(text, match.index) || isInAddress(text, match.index),
  },
  {
    rule: 'blank-in-brackets',
    severity: 'should',
    pattern: /(?<=\()[ \u00a0]+|(?<=[^\s\u00a0(])[ \u00a0]+(?=\))/g,
    message: 'Thừa dấu cách bên trong dấu ngoặc.',
    instead: () => '',
  },
  {
    rule: 'blank-in-brackets',
    severity: 'should',
    pattern: /(?<=[\p{L}\p{M}]{2})\((?=[\p{L}]{2})/gu,
    message: 'Thiếu dấu cách trước dấu ngoặc.',
    instead: () => ' (',
  },
  {
    rule: 'repeated-mark',
    severity: 'should',
    pattern: /([,;:])\1+|(?<!\.)\.{4,}|,(?=\.)/g,
    message: 'Dấu câu gõ lặp.',
    instead: ([all, mark]) => mark ?? (all.length > 1 ? '…' : ''),
  },
]

function isPointed(text: string, point: number): boolean {
  const word = /[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(0, point - 8), point))?.[0] ?? ''
  return pointedAbbreviation.test(`${word}.`)
}

/** Blanks around marks, hyphens and brackets, as the press writes them. Not in numbers and addresses. */
export const spacing: LineRule = ({ text }) => patterns.flatMap(pattern => issuesOfPattern(text, pattern))
