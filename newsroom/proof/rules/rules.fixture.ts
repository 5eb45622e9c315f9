import type { Issue } from '../finding.ts'
import { tokensOf } from '../tokens.ts'
import type { LineRule } from './rule.ts'
import type { DocumentRule } from './spelling-styles.ts'

/** What a rule finds in a line, as "written → suggested". */
export function found(rule: LineRule, text: string): string[] {
  return rule({ text, tokens: tokensOf(text), model: undefined }).map(issue => shown(issue, text))
}

/** The same of a rule that looks at all lines. */
export function foundIn(rule: DocumentRule, ...texts: string[]): string[] {
  const lines = texts.map(text => ({ text, tokens: tokensOf(text), model: undefined }))
  return rule(lines).map(({ line, issue }) => shown(issue, texts[line] ?? ''))
}

const shown = ({ from, to, suggestions }: Issue, text: string) => `${text.slice(from, to)} → ${suggestions[0] ?? '?'}`
