import type { Token } from './tokens.ts'

/** How often words, and pairs of words beside each other, stand in a document. */
export type Echoes = ReadonlyMap<string, number>

/** What a document says elsewhere of a word that is doubted and of the one that may be meant; each counted up to two. */
export type Echo = [writtenPairs: number, meantPairs: number, writtenWord: number, meantWord: number]

const most = 2

/** The words of a line and its pairs of neighbours, as echoes count them. */
export function soundsOf(tokens: Token[]): string[] {
  return tokens.flatMap(({ kind, lower }, index) => {
    if (kind !== 'word') return []
    const before = tokens[index - 1]
    return before?.kind === 'word' ? [lower, `${before.lower} ${lower}`] : [lower]
  })
}

/** Counts what all lines of a document say. */
export function echoesIn(lines: Iterable<string[]>): Echoes {
  const counts = new Map<string, number>()
  for (const sounds of lines) for (const sound of sounds) counts.set(sound, (counts.get(sound) ?? 0) + 1)
  return counts
}

/** What is said again of a word in its line; the line itself is among those counted. */
export function echoOf(tokens: Token[], index: number, meant: string, echoes: Echoes): Echo {
  const word = tokens[index]?.lower ?? ''
  const [before, after] = [tokens[index - 1], tokens[index + 1]]
  const said = (sound: string) => echoes.get(sound) ?? 0
  const pairs = (middle: string, here: number) =>
    (before?.kind === 'word' ? said(`${before.lower} ${middle}`) - here : 0) +
    (after?.kind === 'word' ? said(`${middle} ${after.lower}`) - here : 0)
  return [pairs(word, 1), pairs(meant, 0), said(word) - 1, said(meant)].map(count => Math.min(most, count)) as Echo
}
