/** A passage with the words around it: what finds it again in a text that has been edited. */
export type Anchor = { quote: string; prefix: string; suffix: string }
export type Place = { block: number; start: number; end: number }

// Words this long are hardly there by chance; shorter ones count only among their old neighbours.
const tellingLength = 20

/**
 * Where a quoted passage stands now among the blocks of a text, or undefined when its words are gone. Of several places
 * the one whose surroundings are most like the old ones; one that has none of them may be another passage altogether.
 */
export function placeOf({ quote, prefix, suffix }: Anchor, blocks: readonly string[]): Place | undefined {
  if (quote === '') return undefined
  const found = blocks.flatMap((text, block) =>
    occurrences(text, quote).map(start => {
      const end = start + quote.length
      const likeness = sharedEnd(text.slice(0, start), prefix) + sharedStart(text.slice(end), suffix)
      const isWhole = prefix === '' && suffix === '' && text === quote
      return { place: { block, start, end }, likeness: isWhole ? Number.POSITIVE_INFINITY : likeness }
    }),
  )
  const [best] = found.toSorted((a, b) => b.likeness - a.likeness)
  if (!best) return undefined
  const isTelling = found.length === 1 && quote.length >= tellingLength
  return best.likeness > 0 || isTelling ? best.place : undefined
}

function occurrences(text: string, quote: string): number[] {
  const starts: number[] = []
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) starts.push(at)
  return starts
}

function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

function sharedEnd(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++
  return length
}
