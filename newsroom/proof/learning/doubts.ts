import type { Finding, Line } from '../finding.ts'
import { findingIdEverywhere } from '../finding-id.ts'
import { folded } from '../house/house-index.ts'
import { pairsAround } from '../house/with-house.ts'
import type { Proofreader } from '../proofreader.ts'
import { type Token, tokensOf } from '../tokens.ts'

/** A word that the language model doubts, beside one of its neighbours. */
export type Doubt = {
  first: string
  second: string
  doubted: 'first' | 'second'
  /** The word that would be suggested in its place, folded for counting. */
  meant: string
  written: string
  /** What a dismissal of it may name: the place, or wherever its words stand. */
  findingIds: string[]
}

/** What the language model doubts in the newsroom's own words; what others said is theirs to spell. */
export function doubtsIn(lines: Line[], proof: Proofreader): Doubt[] {
  const own = lines.filter(({ isQuotation }) => !isQuotation)
  const tokens = new Map(own.map(({ path, text }) => [path, tokensOf(text)]))
  return proof(own)
    .filter(({ rule }) => rule === 'wrong-word')
    .flatMap(finding => doubtsOf(finding, tokens.get(finding.path) ?? []))
}

function doubtsOf(finding: Finding, tokens: Token[]): Doubt[] {
  const { from, suggestions } = finding
  const at = tokens.findIndex(token => token.from === from)
  const [meant] = tokensOf(suggestions[0] ?? '')
  if (at < 0 || !meant) return []
  return [...pairsAround(tokens, at)].map(pair => {
    const [one, other] = pair.doubted === 'second' ? [at - 1, at] : [at, at + 1]
    const written = `${tokens[one]?.text} ${tokens[other]?.text}`
    return { ...pair, meant: folded(meant), written, findingIds: [finding.id, findingIdEverywhere(finding)] }
  })
}

/** All neighbours in lines, as `first second`, folded for counting. */
export function neighboursIn(lines: Line[]): Set<string> {
  const found = new Set<string>()
  for (const { text } of lines) {
    const tokens = tokensOf(text)
    for (const [at, token] of tokens.entries()) {
      const before = tokens[at - 1]
      if (before?.kind === 'word' && token.kind === 'word') found.add(`${folded(before)} ${folded(token)}`)
    }
  }
  return found
}

/** The neighbours that a doubt would become if its suggestion were taken. */
export function asMeant({ first, second, doubted, meant }: Omit<Doubt, 'written' | 'findingIds'>): string {
  return doubted === 'first' ? `${meant} ${second}` : `${first} ${meant}`
}
