import type { Hit } from './hits.ts'
import type { Question } from './question.ts'
import { withoutSymbols } from './symbols.ts'
import { tokensOf } from './tokens.ts'

/**
 * A question that was typed without accents, with the accents that most of the places which answered it have ("dan
 * van" → "dân vận"); undefined when it was typed with accents, or when they agree with what was typed.
 */
export function restoreAccents(typed: string, question: Question, evidence: Hit[]): string | undefined {
  const words = question.spans.flatMap(span => span.words)
  if (words.length === 0 || words.some(({ exact, folded }) => exact !== folded)) return undefined
  const spellings = countSpellings(evidence)
  let restored = ''
  let at = 0
  for (const { folded, start, end } of tokensOf(withoutSymbols(typed))) {
    restored += typed.slice(at, start) + (mostFrequent(spellings.get(folded)) ?? typed.slice(start, end))
    at = end
  }
  restored += typed.slice(at)
  return restored.toLowerCase() === typed.toLowerCase() ? undefined : restored
}

/** By folded word, how often each spelling of it answers. */
function countSpellings(evidence: Hit[]): Map<string, Map<string, number>> {
  const spellings = new Map<string, Map<string, number>>()
  for (const { folded, written } of evidence.flatMap(hit => hit.words)) {
    const counts = spellings.get(folded) ?? new Map<string, number>()
    counts.set(written, (counts.get(written) ?? 0) + 1)
    spellings.set(folded, counts)
  }
  return spellings
}

/** The spelling that leads whatever its capitals; with a capital only where it never stands without (Lam Sơn). */
function mostFrequent(counts: Map<string, number> | undefined): string | undefined {
  const lower = Map.groupBy(counts ?? [], ([written]) => written.toLowerCase())
  const total = (written: [string, number][]) => written.reduce((sum, [, count]) => sum + count, 0)
  const [leader] = [...lower].toSorted(([, one], [, other]) => total(other) - total(one))
  if (!leader) return undefined
  const [plain, written] = leader
  return written.some(([spelling]) => spelling === plain) ? plain : written[0]?.[0]
}
