import type { Hit } from './hits.ts'

/** A piece of a text, and whether it answers the question. */
export type Piece = { text: string; hit: boolean }

/** A text in pieces, the hits marked; hits that overlap or touch are one. */
export function highlight(text: string, hits: Pick<Hit, 'start' | 'end'>[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of hits.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    if (end <= at) continue
    const from = Math.max(start, at)
    const last = pieces.at(-1)
    if (from === at && last?.hit) last.text += text.slice(from, end)
    else {
      if (from > at) pieces.push({ text: text.slice(at, from), hit: false })
      pieces.push({ text: text.slice(from, end), hit: true })
    }
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), hit: false })
  return pieces
}
