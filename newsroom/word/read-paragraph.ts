import type { Block, Inline } from '#newsroom/articles/body.ts'
import { normaliseText } from '#newsroom/text/normalise.ts'
import { convertOldFonts } from './old-fonts.ts'
import { type Piece, readInline } from './read-inline.ts'
import type { Reading } from './reading.ts'
import { outlineIn } from './styles.ts'
import { childOf, valueIn, type XmlElement } from './xml.ts'

/** A block of the text with what its place in the article depends on. */
export type Line = {
  block: Block
  text: string
  /** Title, subtitle and caption are Word's own names of styles. */
  style: string
  isHeading: boolean
  isBold: boolean
  list?: { id: string; level: number; isOrdered: boolean }
}

/** A paragraph as lines: its words, and each picture in it as a figure of its own. Empty paragraphs are blank space. */
export function readParagraph(paragraph: XmlElement, reading: Reading): Line[] {
  const properties = childOf(paragraph, 'w:pPr')
  const id = valueIn(properties, 'w:pStyle')
  const style = reading.styles.name(id)
  const pieces = convertOldFonts(readInline(paragraph, reading), reading)
  const figures = pieces.filter(piece => piece.type === 'picture').map(({ place }) => figureLine(place, reading))
  const content = inlinesOf(pieces)
  const text = content.map(part => (part.type === 'text' ? part.text : ' ')).join('')
  if (text.trim() === '') return figures
  const level = outlineIn(properties) ?? reading.styles.headingLevel(id)
  const isHeading = level !== undefined
  const list = isHeading ? undefined : listOf(properties, reading)
  const block: Block = isHeading
    ? { type: 'heading', attrs: { level: level <= 2 ? 2 : 3 }, content: withoutBold(content) }
    : { type: 'paragraph', content }
  const isBold = reading.styles.isBold(id) || content.every(isBoldPart)
  return [{ block, text: text.trim(), style, isHeading, isBold, ...(list && { list }) }, ...figures]
}

function figureLine(place: number, { pictures }: Reading): Line {
  const alt = normaliseText(pictures[place]?.alt ?? '').slice(0, 500)
  const attrs = { mediaId: `picture ${place}`, alt, caption: '', credit: '' }
  return { block: { type: 'figure', attrs }, text: '', style: '', isHeading: false, isBold: false }
}

function listOf(properties: XmlElement | undefined, { isOrdered }: Reading): Line['list'] {
  const numbering = childOf(properties, 'w:numPr')
  const id = valueIn(numbering, 'w:numId')
  // Number 0 takes a paragraph out of the list of its style.
  if (id === undefined || id === '0') return undefined
  const level = Math.min(Number(valueIn(numbering, 'w:ilvl') ?? 0) || 0, 5)
  return { id, level, isOrdered: isOrdered(id, level) }
}

function inlinesOf(pieces: Piece[]): Inline[] {
  const inlines = pieces.flatMap((piece): Inline[] => {
    if (piece.type === 'break') return [{ type: 'hardBreak' }]
    if (piece.type === 'picture') return []
    const text = normaliseText(piece.text).replace(/[\s\u00A0]+/g, ' ')
    return text === '' ? [] : [{ type: 'text', text, ...(piece.marks.length > 0 && { marks: piece.marks }) }]
  })
  const isBlank = (part: Inline) => part.type === 'hardBreak' || part.text.trim() === ''
  const first = inlines.findIndex(part => !isBlank(part))
  const last = inlines.findLastIndex(part => !isBlank(part))
  return first === -1 ? [] : inlines.slice(first, last + 1)
}

function isBoldPart(part: Inline): boolean {
  return (
    part.type === 'hardBreak' || part.text.trim() === '' || (part.marks?.some(({ type }) => type === 'bold') ?? false)
  )
}

/** A heading is bold by itself. */
function withoutBold(content: Inline[]): Inline[] {
  return content.map(part =>
    part.type === 'text' && part.marks ? { ...part, marks: part.marks.filter(({ type }) => type !== 'bold') } : part,
  )
}
