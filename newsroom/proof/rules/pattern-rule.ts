import type { Issue } from '../finding.ts'

export type Pattern = {
  rule: Issue['rule']
  severity: Issue['severity']
  /** Global, and without anything that could match a long way in two manners: lines may be long. */
  pattern: RegExp
  message: string
  /** What is to stand there instead, where that can be known. */
  instead?: (match: RegExpExecArray) => string
  unless?: (match: RegExpExecArray, text: string) => boolean
}

/** Each place of a text where a pattern matches. */
export function issuesOfPattern(text: string, { pattern, instead, unless, ...rest }: Pattern): Issue[] {
  const issues: Issue[] = []
  for (const match of text.matchAll(pattern)) {
    if (unless?.(match, text)) continue
    const { rule, severity, message } = rest
    const to = match.index + match[0].length
    issues.push({ from: match.index, to, rule, severity, message, suggestions: instead ? [instead(match)] : [] })
  }
  return issues
}

/** Whether a place lies inside an address of the web or of mail, where marks follow their own rules. */
export function isInAddress(text: string, at: number): boolean {
  let from = at
  while (from > 0 && at - from < 200 && !/\s/.test(text[from - 1] as string)) from--
  return /:\/\/|^www\.|@/i.test(text.slice(from, at + 60).split(/\s/)[0] ?? '')
}
