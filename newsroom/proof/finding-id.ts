import type { Finding, Issue } from './finding.ts'

const reach = 24

/**
 * A name for a finding that stays while its nearest words do, so that a dismissal survives edits elsewhere. The same
 * words in another place have the same name: what is right there is right here.
 */
export function findingId({ rule, from, to }: Issue, text: string): string {
  const before = lastWords(text.slice(Math.max(0, from - reach), from))
  const after = firstWords(text.slice(to, to + reach))
  return `${rule}-${hash(`${before}|${text.slice(from, to)}|${after}`)}`
}

/** A name for what a rule says of these words, wherever in an article they stand. */
export function findingIdEverywhere({ rule, quote }: Pick<Finding, 'rule' | 'quote'>): string {
  return `${rule}-everywhere-${hash(quote.normalize('NFC').trim().toLowerCase())}`
}

/** What was let stand in an article, by id, and whether a reason was given. */
export type LetStand = ReadonlyMap<string, { hasReason: boolean }>

/** Whether somebody let a finding stand, here or wherever its words are. What is surely wrong stands only for a reason. */
export function isLetStand(finding: Pick<Finding, 'id' | 'rule' | 'quote' | 'severity'>, letStand: LetStand): boolean {
  return [finding.id, findingIdEverywhere(finding)].some(id => {
    const dismissed = letStand.get(id)
    return dismissed !== undefined && (dismissed.hasReason || finding.severity !== 'must')
  })
}

const lastWords = (text: string) => /[\p{L}\p{M}\d]*\P{L}*$/u.exec(text)?.[0] ?? ''
const firstWords = (text: string) => /^[^\p{L}\d]*[\p{L}\p{M}\d]*/u.exec(text)?.[0] ?? ''

/** FNV-1a over UTF-16 units, 32 bits twice with different seeds: short, the same everywhere, and not a secret. */
function hash(text: string): string {
  return [0x811c9dc5, 0x9747b28c].map(seed => hashFrom(seed, text).toString(36)).join('')
}

function hashFrom(seed: number, text: string): number {
  let value = seed
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}
