import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Font, type PathCommand, parse } from 'opentype.js/dist/opentype.mjs'

/** A face that text is drawn with as outlines, so that it looks the same on a machine without any installed font. */
export type Typeface = {
  /** Text in the letters that the face has: composed (NFC), without emoji and stray marks, single spaces. */
  drawable: (text: string) => string
  /** The width of drawable text set in a size, kerned. */
  widthOf: (text: string, size: number) => number
  /** How far drawable text reaches above and below its baseline, marks and dots included. */
  reachOf: (text: string, size: number) => { above: number; below: number }
  /** The outlines of drawable text as the `d` of an SVG path, starting at x on the baseline y. */
  outlines: (text: string, x: number, y: number, size: number) => string
}

let loaded: Typeface | undefined

/** Be Vietnam Pro, semi-bold, read once (README.md beside the file says where it comes from). */
export function headlineFace(): Typeface {
  loaded ??= typefaceOf(readFileSync(join(process.cwd(), 'newsroom', 'sharing', 'be-vietnam-pro-600.woff')))
  return loaded
}

function typefaceOf(file: Buffer): Typeface {
  const font = parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength))
  const advances = kernedAdvances(font)
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
  return {
    drawable: text => {
      const known = [...text.toWellFormed().normalize('NFC')].filter(c => /\s/.test(c) || font.charToGlyphIndex(c) > 0)
      // A mark that NFC has not joined to its letter belongs to no letter of Vietnamese.
      return known.join('').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim()
    },
    widthOf: (text, size) => sum(advances(text)) * size,
    reachOf: (text, size) => {
      const boxes = [...text].map(character => font.charToGlyph(character).getBoundingBox())
      const scale = size / font.unitsPerEm
      return {
        above: Math.max(0, ...boxes.map(({ y2 }) => y2)) * scale,
        below: Math.max(0, ...boxes.map(({ y1 }) => -y1)) * scale,
      }
    },
    outlines: (text, x, y, size) => {
      let at = x
      const widths = advances(text)
      const paths = [...text].map((character, index) => {
        const { commands } = font.charToGlyph(character).getPath(at, y, size)
        at += (widths[index] ?? 0) * size
        return commands.map(pathData).join('')
      })
      return paths.join('')
    },
  }
}

/** A step of an outline, to a tenth of a pixel. The package's own writer rounds some numbers to NaN (2.0.0). */
function pathData(command: PathCommand): string {
  const numbers = (...values: number[]) => values.map(value => Math.round(value * 10) / 10).join(' ')
  switch (command.type) {
    case 'M':
    case 'L':
      return command.type + numbers(command.x, command.y)
    case 'Q':
      return `Q${numbers(command.x1, command.y1, command.x, command.y)}`
    case 'C':
      return `C${numbers(command.x1, command.y1, command.x2, command.y2, command.x, command.y)}`
    case 'Z':
      return 'Z'
  }
}

/** How far each character of a text moves the next one on, kerning included, for a size of 1. */
function kernedAdvances(font: Font): (text: string) => number[] {
  const kept = new Map<string, number>()
  const advance = (character: string, next: string) => {
    const key = character + next
    const known = kept.get(key)
    if (known !== undefined) return known
    const glyph = font.charToGlyph(character)
    const kerning = next ? font.getKerningValue(glyph, font.charToGlyph(next)) : 0
    const width = ((glyph.advanceWidth ?? 0) + kerning) / font.unitsPerEm
    kept.set(key, width)
    return width
  }
  return text => {
    const characters = [...text]
    return characters.map((character, index) => advance(character, characters[index + 1] ?? ''))
  }
}
