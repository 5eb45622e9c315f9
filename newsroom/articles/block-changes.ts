import { diffArrays } from 'diff'
import { type DocumentNode, nodeKey, wordsOf } from './content-key.ts'
import { joinWhereWordsMoved, likenessOf } from './moved-words.ts'

/** Blocks that stand in place of base[from, to). Nothing before is an insertion, nothing after a deletion. */
export type Change = { from: number; to: number; blocks: DocumentNode[] }

// Blocks that share fewer of their words are two different blocks.
const alike = 0.35
// More pairs than this are not compared: then all of it is one change.
const mostPairs = 40_000

/**
 * What was done to a list of blocks, as small as can be told: each edited block is a change of its own, a block that was
 * split and blocks that were joined are one change, so that no word of them is in two changes.
 */
export function changesBetween(base: DocumentNode[], side: DocumentNode[]): Change[] {
  const changes: Change[] = []
  let [at, sideAt] = [0, 0]
  let removed = 0
  const flush = (added: number) => {
    if (removed + added > 0) {
      const hunk = { base: base.slice(at, at + removed), side: side.slice(sideAt, sideAt + added) }
      changes.push(...refine(hunk, at))
    }
    ;[at, sideAt, removed] = [at + removed, sideAt + added, 0]
  }
  for (const run of diffArrays(base.map(nodeKey), side.map(nodeKey))) {
    if (run.removed) removed = run.value.length
    else if (run.added) flush(run.value.length)
    else {
      flush(0)
      ;[at, sideAt] = [at + run.value.length, sideAt + run.value.length]
    }
  }
  flush(0)
  return changes.flatMap(anew(base)).sort((one, other) => one.from - other.from || one.to - other.to)
}

type Hunk = { base: DocumentNode[]; side: DocumentNode[] }

function refine({ base, side }: Hunk, offset: number): Change[] {
  if (base.length * side.length > mostPairs) return [{ from: offset, to: offset + base.length, blocks: side }]
  const baseWords = base.map(wordsOf)
  const sideWords = side.map(wordsOf)
  const changes: Change[] = []
  let [at, sideAt] = [0, 0]
  const rest = (to: number, sideTo: number) => {
    changes.push(...replaced(side.slice(sideAt, sideTo), offset + at, offset + to))
    ;[at, sideAt] = [to, sideTo]
  }
  for (const [one, other] of pairsOf(baseWords, sideWords)) {
    rest(one, other)
    changes.push({ from: offset + one, to: offset + one + 1, blocks: side.slice(other, other + 1) })
    ;[at, sideAt] = [one + 1, other + 1]
  }
  rest(base.length, side.length)
  return joinWhereWordsMoved(changes, base, offset)
}

/** What has no partner: as many blocks as before are those blocks written anew, and gone is each for itself. */
function replaced(blocks: DocumentNode[], from: number, to: number): Change[] {
  const each = Array.from({ length: to - from }, (_, index) => from + index)
  if (blocks.length === 0) return each.map(index => ({ from: index, to: index + 1, blocks: [] }))
  if (blocks.length !== each.length) return [{ from, to, blocks }]
  return each.map((index, place) => ({ from: index, to: index + 1, blocks: blocks.slice(place, place + 1) }))
}

/** The pairs of blocks, in order, that have the most in common altogether. */
function pairsOf(base: string[][], side: string[][]): [number, number][] {
  const likeness = base.map(words => side.map(others => likenessOf(words, others)))
  const best = Array.from({ length: base.length + 1 }, () => new Float64Array(side.length + 1))
  const bestAt = (one: number, other: number) => best[one]?.[other] ?? 0
  const paired = (one: number, other: number) => {
    const likely = likeness[one]?.[other] ?? 0
    return likely < alike ? -1 : likely + bestAt(one + 1, other + 1)
  }
  for (let one = base.length - 1; one >= 0; one--) {
    for (let other = side.length - 1; other >= 0; other--) {
      const row = best[one] as Float64Array
      row[other] = Math.max(bestAt(one + 1, other), bestAt(one, other + 1), paired(one, other))
    }
  }
  const pairs: [number, number][] = []
  for (let one = 0, other = 0; one < base.length && other < side.length; ) {
    if (paired(one, other) === bestAt(one, other)) pairs.push([one++, other++])
    else if (bestAt(one + 1, other) === bestAt(one, other)) one++
    else other++
  }
  return pairs
}

/** What was written into an empty paragraph is new text: two people who begin in the same one do not edit each other's. */
function anew(base: DocumentNode[]) {
  return (change: Change): Change[] => {
    const { from, to, blocks } = change
    const [only] = base.slice(from, to)
    if (to - from !== 1 || blocks.length === 0 || !only || only.content?.length || wordsOf(only).length > 0) {
      return [change]
    }
    if (only.type !== 'paragraph' && only.type !== 'heading') return [change]
    return [
      { from, to: from, blocks },
      { from, to, blocks: [] },
    ]
  }
}
