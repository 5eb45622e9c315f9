import type { Typeface } from './typeface.ts'

/** A headline set into a box: its lines, their size, the distance of their baselines and the whole height, in pixels. */
export type SetHeadline = { lines: string[]; size: number; leading: number; above: number; height: number }

type Box = { width: number; height: number; sizes: number[] }

/**
 * Sets a headline in the largest of the sizes in which it fits the box, in lines of about the same length. One that
 * fits in none is cut and ends with an ellipsis.
 */
export function setHeadline(text: string, face: Typeface, { width, height, sizes }: Box): SetHeadline {
  const words = face.drawable(text).split(' ')
  for (const size of sizes) {
    const widthOf = (line: string) => face.widthOf(line, size)
    if (words.some(word => widthOf(word) > width)) continue
    const lines = balance(words, breakLines(words, widthOf, width), widthOf, width)
    const set = leaded(lines, size, face)
    if (set.height <= height) return set
  }
  const size = sizes.at(-1) ?? 0
  for (let most = Math.floor(height / size); most > 1; most--) {
    const set = leaded(
      cutLines(words, line => face.widthOf(line, size), width, most),
      size,
      face,
    )
    if (set.height <= height) return set
  }
  return leaded(
    cutLines(words, line => face.widthOf(line, size), width, 1),
    size,
    face,
  )
}

/** Lines so far apart that the marks of a line (Ẫ) never touch the dots of the one above it (ạ). */
function leaded(lines: string[], size: number, face: Typeface): SetHeadline {
  const reach = lines.map(line => face.reachOf(line, size))
  const needed = reach.slice(1).map(({ above }, index) => (reach[index]?.below ?? 0) + above)
  const leading = Math.max(size * 1.22, ...needed.map(distance => distance + size * 0.06))
  const above = reach[0]?.above ?? 0
  return { lines, size, leading, above, height: above + (lines.length - 1) * leading + (reach.at(-1)?.below ?? 0) }
}

function breakLines(words: string[], widthOf: (line: string) => number, width: number): string[] {
  const lines: string[] = []
  for (const word of words) {
    const line = lines.at(-1)
    const longer = line === undefined ? word : `${line} ${word}`
    if (line !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** The narrowest setting with as many lines: no last line of one lonely syllable. */
function balance(words: string[], lines: string[], widthOf: (line: string) => number, width: number): string[] {
  let [narrow, wide] = [Math.max(...words.map(widthOf)), width]
  let best = lines
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2
    const tried = breakLines(words, widthOf, middle)
    if (tried.length > lines.length) narrow = middle
    else {
      wide = middle
      best = tried
    }
  }
  return best
}

/** Lines that fill the box, the last ending with an ellipsis; a word wider than the box is broken where it must be. */
function cutLines(words: string[], widthOf: (line: string) => number, width: number, most: number): string[] {
  const pieces = words.flatMap(word => brokenWord(word, widthOf, width))
  const lines = breakLines(pieces, widthOf, width)
  if (lines.length <= most) return lines
  let last = [...(lines[most - 1] ?? '')]
  while (last.length > 0 && widthOf(`${last.join('').trimEnd()}…`) > width) last = last.slice(0, -1)
  return [...lines.slice(0, most - 1), `${last.join('').trimEnd()}…`]
}

function brokenWord(word: string, widthOf: (line: string) => number, width: number): string[] {
  const pieces: string[] = ['']
  for (const character of word) {
    const longer = (pieces.at(-1) ?? '') + character
    if (widthOf(longer) <= width) pieces[pieces.length - 1] = longer
    else pieces.push(character)
  }
  return pieces
}
