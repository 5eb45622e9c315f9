import type { Finding } from '../finding.ts'
import { onlyBlanksBetween } from '../rules/rule.ts'
import { type Token, tokensOf } from '../tokens.ts'

/** What may be put into the dictionary of what was found: words, not blanks and signs. */
export function isTermFinding({ rule, severity }: Pick<Finding, 'rule' | 'severity'>): boolean {
  return rule === 'wrong-word' || rule === 'no-syllable' || (rule === 'house-term' && severity !== 'may')
}

// What stands before a name and is no part of it, though it opens a sentence with a capital.
const titles = new Set('ông bà anh chị em cô chú bác cụ thầy đồng chí già làng theo'.split(' '))

/**
 * The entry that a found word would be: the whole name that it is a part of, words with capitals side by side, or else the
 * word alone. Which kind of name it is, a person says later; most are people's.
 */
export function termInText(
  text: string,
  { from, to, rule, quote }: Pick<Finding, 'from' | 'to' | 'rule' | 'quote'>,
): { kind: 'person' | 'word'; term: string } {
  if (rule === 'house-term') return { kind: 'person', term: quote }
  const tokens = tokensOf(text)
  const at = tokens.findIndex(token => token.from === from)
  if (!tokens[at]?.capital || tokens[at].allCapitals) return { kind: 'word', term: quote }
  let [first, last] = [at, tokens.findLastIndex(token => token.to <= to)]
  while (first > 0 && isOneName(text, tokens[first - 1], tokens[first])) first--
  while (isOneName(text, tokens[last], tokens[last + 1])) last++
  while (first < at && titles.has(tokens[first]?.lower ?? '')) first++
  return { kind: 'person', term: text.slice(tokens[first]?.from ?? from, tokens[last]?.to ?? to) }
}

function isOneName(text: string, one: Token | undefined, other: Token | undefined): boolean {
  if (!one?.capital || !other?.capital || other.opensLine) return false
  return onlyBlanksBetween(text, one.to, other.from)
}
