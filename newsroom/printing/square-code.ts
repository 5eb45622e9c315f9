import { encode } from 'uqr'

/** A text as a square code (QR) for telephones: the side in dots, and the dark dots as the `d` of an SVG path. */
export type SquareCode = { size: number; path: string }

/** The square code of a text; one dot is one unit, without a margin. */
export function squareOf(text: string): SquareCode {
  const { data, size } = encode(text, { border: 0 })
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return { size, path }
}
