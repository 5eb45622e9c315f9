import { classId } from '../language-model.ts'
import { keysOf } from './keys.ts'

/** How often single entries, pairs and triples were seen; pairs and triples by the ids of their entries. */
export type Counts = {
  total: number
  vocabulary: string[]
  singles: number[]
  /** By first × 65,536 + second. */
  pairs: Map<number, number>
  /** By the pair's key × 65,536 + third. */
  triples: Map<number, number>
}

export type CountOptions = {
  /** What was seen less often is left out: a sentence of the archive cannot be read out of the file. */
  seenAtLeast: number
}

const classes = ['<p>', '<n>', '<unk>', '<,>', '<d>']
const mostEntries = 60_000
/** Ids take two bytes. */
export const shift = 65_536
// Names and foreign words have to be more frequent than syllables to be worth an entry.
const leastOf = (key: string, { seenAtLeast }: CountOptions) =>
  key.startsWith('~') ? seenAtLeast * 25 : key.startsWith('^') ? seenAtLeast * 4 : Math.ceil(seenAtLeast / 3)

/** Counts what follows what in documents, lines of text each. The same documents give the same counts. */
export function countDocuments(documents: string[][], options: CountOptions): Counts {
  const lines = documents.flat().map(keysOf)
  const { vocabulary, singles, total } = vocabularyOf(lines, options)
  const idOf = new Map(vocabulary.map((key, id) => [key, id]))
  const rows = lines.map(keys => inARow(keys.map(key => idOf.get(key) ?? classId.unknown)))
  const pairs = counted(rows, (row, at) => (row[at] as number) * shift + (row[at + 1] as number))
  prune(pairs, options.seenAtLeast)
  const triples = counted(rows, (row, at) => tripleAt(row, at, pairs))
  prune(triples, options.seenAtLeast)
  return { total, vocabulary, singles, pairs, triples }
}

function vocabularyOf(lines: string[][], options: CountOptions) {
  const seen = new Map<string, number>()
  for (const key of lines.flat()) seen.set(key, (seen.get(key) ?? 0) + 1)
  const entries = [...seen].filter(([key, count]) => !key.startsWith('<') && count >= leastOf(key, options))
  // Of two that are as frequent the alphabet decides, so that the order of files does not.
  entries.sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
  const vocabulary = [...classes, ...entries.slice(0, mostEntries - classes.length).map(([key]) => key)]
  const kept = new Set(vocabulary)
  const unknown = [...seen].reduce((sum, [key, count]) => sum + (kept.has(key) ? 0 : count), 0)
  const singles = vocabulary.map(key => (key === '<unk>' ? unknown : (seen.get(key) ?? 0)))
  return { vocabulary, singles, total: [...seen.values()].reduce((sum, count) => sum + count, 0) }
}

/** Breaks at both ends and never two side by side, as a line is read (reading.ts). */
function inARow(ids: number[]): number[] {
  return [classId.break, ...ids, classId.break].filter((id, at, row) => id !== classId.break || row[at - 1] !== id)
}

function tripleAt(row: number[], at: number, pairs: Map<number, number>): number | undefined {
  const [first, second, third] = [row[at], row[at + 1], row[at + 2]]
  if (first === undefined || second === undefined || third === undefined) return undefined
  // After a break or an unknown word the model does not look further back.
  if (second === classId.break || second === classId.unknown) return undefined
  const pair = first * shift + second
  return pairs.has(pair) && pairs.has(second * shift + third) ? pair * shift + third : undefined
}

function counted(rows: number[][], keyAt: (row: number[], at: number) => number | undefined): Map<number, number> {
  const counts = new Map<number, number>()
  for (const row of rows) {
    for (let at = 0; at + 1 < row.length; at++) {
      const key = keyAt(row, at)
      if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return counts
}

function prune(counts: Map<number, number>, least: number): void {
  for (const [key, count] of counts) if (count < least) counts.delete(key)
}
