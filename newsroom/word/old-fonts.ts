import {
  charsetOfFont,
  decodeOldText,
  isUnicodeVietnamese,
  type OldCharset,
  recogniseCharset,
} from '#newsroom/text/old-charsets.ts'
import type { Piece } from './read-inline.ts'
import type { Reading } from './reading.ts'

/**
 * The pieces of a paragraph with whatever stood in an old font in Unicode, and told beside it. A run's font decides; a
 * paragraph without such a run is looked at as a text, because who pastes into a new font keeps the old letters.
 */
export function convertOldFonts(pieces: Piece[], { oldTexts }: Reading): Piece[] {
  const joined = joinLike(pieces)
  const whole = joined.map(textOf).join('')
  const named = joined.some(piece => charsetIn(piece) !== undefined)
  const recognised = named ? undefined : recogniseCharset(whole)
  const converted = joined.map(piece => {
    const charset = charsetIn(piece) ?? recognised
    return charset && piece.type === 'text' ? { ...piece, text: decodeOldText(piece.text, charset) } : piece
  })
  const after = converted.map(textOf).join('')
  if (after !== whole) oldTexts.push({ before: whole, after })
  // In one charset now, words that two fonts kept apart are one.
  return joinLike(converted.map(piece => (piece.type === 'text' ? { ...piece, font: undefined } : piece)))
}

function charsetIn(piece: Piece): OldCharset | undefined {
  if (piece.type !== 'text' || isUnicodeVietnamese(piece.text)) return undefined
  return charsetOfFont(piece.font ?? '')
}

/** VNI writes one letter as two characters, and Word cuts runs anywhere. */
function joinLike(pieces: Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const isLike =
      piece.type === 'text' &&
      last?.type === 'text' &&
      last.font === piece.font &&
      JSON.stringify(last.marks) === JSON.stringify(piece.marks)
    if (isLike) joined[joined.length - 1] = { ...last, text: last.text + piece.text }
    else joined.push(piece)
  }
  return joined
}

function textOf(piece: Piece): string {
  return piece.type === 'text' ? piece.text : piece.type === 'break' ? '\n' : ''
}
