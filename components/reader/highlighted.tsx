import type { Piece } from '#newsroom/search/highlight.ts'

/** A text with the answers to a question marked. */
export function Highlighted({ pieces }: { pieces: Piece[] }) {
  return pieces.map((piece, index) => (piece.hit ? <mark key={index}>{piece.text}</mark> : piece.text))
}
