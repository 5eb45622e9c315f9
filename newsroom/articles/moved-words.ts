import type { Change } from './block-changes.ts'
import { type DocumentNode, wordsOf } from './content-key.ts'

/** Which part of their words two blocks have in common: 0 to 1. */
export function likenessOf(words: string[], others: string[]): number {
  return shared(words, others) / Math.max(words.length, others.length, 1)
}

function shared(words: string[], others: string[]): number {
  return words.length - without(words, others).length
}

/** The words that are left when each of the others takes one of its like away. */
function without(words: string[], others: string[]): string[] {
  const left = new Map<string, number>()
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1)
  return words.filter(word => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

/**
 * Joins changes of neighbouring blocks, and what is between them, when words have gone from the one to the other: blocks that
 * were split or joined.
 *
 * @param base the blocks before, the first of them at `offset`
 */
export function joinWhereWordsMoved(changes: Change[], base: DocumentNode[], offset: number): Change[] {
  const [before, after] = [base, changes.flatMap(({ blocks }) => blocks)].map(blocks =>
    onlyOnce(blocks.flatMap(wordsOf)),
  )
  const told = changes.map(change => ({
    change,
    before: base
      .slice(change.from - offset, change.to - offset)
      .flatMap(wordsOf)
      .filter(word => before?.has(word)),
    after: change.blocks.flatMap(wordsOf).filter(word => after?.has(word)),
  }))
  const joined: Told[] = []
  for (const next of told) {
    const first = joined.findIndex(earlier => haveMovedWords(earlier, next) || haveMovedWords(next, earlier))
    if (first < 0) joined.push(next)
    else joined.push([...joined.splice(first), next].reduce(asOne))
  }
  return joined.map(({ change }) => change)
}

/** A word that is everywhere ("của", "và") has not moved when it is gone here and new there. */
function onlyOnce(words: string[]): Set<string> {
  const [once, again] = [new Set<string>(), new Set<string>()]
  for (const word of words) (once.has(word) ? again : once).add(word)
  return new Set([...once].filter(word => !again.has(word)))
}

/** A change with the words that stood there and those that stand there now. */
type Told = { change: Change; before: string[]; after: string[] }

function asOne(one: Told, other: Told): Told {
  return {
    change: {
      from: one.change.from,
      to: other.change.to,
      blocks: [...one.change.blocks, ...other.change.blocks],
    },
    before: [...one.before, ...other.before],
    after: [...one.after, ...other.after],
  }
}

function haveMovedWords(from: Told, to: Told): boolean {
  const lost = without(from.before, from.after)
  const gained = without(to.after, to.before)
  return without(lost, gained).length < lost.length
}
