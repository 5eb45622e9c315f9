import { isSafeLink, type Mark } from '#newsroom/articles/body.ts'
import { readDrawing } from './read-drawing.ts'
import type { Reading } from './reading.ts'
import { fontIn } from './styles.ts'
import { childOf, elementsIn, isOn, textIn, valueIn, type XmlElement } from './xml.ts'

export type Piece =
  | { type: 'text'; text: string; marks: Mark[]; font: string | undefined }
  | { type: 'break' }
  | { type: 'picture'; place: number }

/** Fields nest, and reach over runs: what they say comes first, what they show after it. */
type Field = { instruction: string; isShowing: boolean }
type Inline = { reading: Reading; style: string | undefined; pieces: Piece[]; fields: Field[] }

/** What a paragraph says, run by run, in the order in which it is read. */
export function readInline(paragraph: XmlElement, reading: Reading): Piece[] {
  const style = valueIn(childOf(paragraph, 'w:pPr'), 'w:pStyle')
  const inline: Inline = { reading, style, pieces: [], fields: [] }
  readParts(paragraph, inline, undefined)
  return inline.pieces
}

const wrappers = ['w:smartTag', 'w:sdt', 'w:sdtContent', 'w:customXml', 'w:bdo', 'w:dir', 'w:fldSimple', 'mc:Choice']

function readParts(parent: XmlElement, inline: Inline, href: string | undefined): void {
  const { losses, relations } = inline.reading
  for (const part of elementsIn(parent)) {
    if (part.name === 'w:r') readRun(part, inline, href)
    else if (part.name === 'w:hyperlink') readParts(part, inline, relations.get(part.attributes['r:id'] ?? '')?.target)
    else if (part.name === 'w:ins' || part.name === 'w:moveTo') {
      losses.add('tracked')
      readParts(part, inline, href)
    } else if (part.name === 'w:del') losses.add('tracked')
    else if (/^m:oMath/.test(part.name)) losses.add('equation')
    else if (part.name === 'mc:AlternateContent') readParts(part, inline, href)
    else if (wrappers.includes(part.name)) readParts(part, inline, targetIn(part.attributes['w:instr'] ?? '') ?? href)
  }
}

function readRun(run: XmlElement, inline: Inline, href: string | undefined): void {
  const { reading, style, pieces } = inline
  const properties = childOf(run, 'w:rPr')
  if (isOn(properties, 'w:vanish')) {
    reading.losses.add('hidden', textIn(run))
    return
  }
  if (isOn(properties, 'w:strike')) reading.losses.add('strike', textIn(run))
  const runStyle = valueIn(properties, 'w:rStyle')
  const { styles } = reading
  const font = fontIn(properties) ?? styles.font(runStyle) ?? styles.font(style) ?? styles.defaultFont
  const isBold = childOf(properties, 'w:b') ? isOn(properties, 'w:b') : styles.isBold(runStyle)
  const target = href ?? inline.fields.map(field => targetIn(field.instruction)).find(one => one !== undefined)
  if (target !== undefined && !isSafeLink(target)) reading.losses.add('link', target)
  const marks: Mark[] = [
    ...(isBold ? [{ type: 'bold' } as const] : []),
    ...(isOn(properties, 'w:i') ? [{ type: 'italic' } as const] : []),
    ...(target !== undefined && isSafeLink(target) ? [{ type: 'link', attrs: { href: target } } as const] : []),
  ]
  readContent(run, inline, text => pieces.push({ type: 'text', text, marks, font }))
}

function readContent(run: XmlElement, inline: Inline, write: (text: string) => void): void {
  const { reading, pieces, fields } = inline
  for (const part of elementsIn(run)) {
    switch (part.name) {
      case 'w:t':
        write(part.children.join(''))
        break
      case 'w:tab':
        write(' ')
        break
      case 'w:noBreakHyphen':
        write('-')
        break
      case 'w:softHyphen':
        // In TCVN3 fonts it is the letter ư; in others it is dropped with all that nobody sees.
        write('\u00AD')
        break
      case 'w:br':
      case 'w:cr':
        // Pages and columns are not broken on the web.
        if (part.attributes['w:type'] === undefined) pieces.push({ type: 'break' })
        break
      case 'w:fldChar':
        followField(fields, part.attributes['w:fldCharType'])
        break
      case 'w:instrText':
        addInstruction(fields, part.children.join(''))
        break
      case 'mc:AlternateContent':
        readContent(childOf(part, 'mc:Choice') ?? part, inline, write)
        break
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        pieces.push(...readDrawing(part, reading).map(place => ({ type: 'picture' as const, place })))
        break
      default:
        tellLoss(part, reading)
    }
  }
}

function tellLoss({ name, attributes }: XmlElement, { losses, footnotes }: Reading): void {
  if (name === 'w:sym') losses.add('symbol')
  if (name === 'w:commentReference') losses.add('comment')
  if (name === 'w:footnoteReference') losses.add('footnote', footnotes.get(`footnote ${attributes['w:id']}`))
  if (name === 'w:endnoteReference') losses.add('footnote', footnotes.get(`endnote ${attributes['w:id']}`))
}

function followField(fields: Field[], type: string | undefined): void {
  if (type === 'begin') fields.push({ instruction: '', isShowing: false })
  else if (type === 'end') fields.pop()
  else for (const field of fields.slice(-1)) field.isShowing = true
}

function addInstruction(fields: Field[], text: string): void {
  for (const field of fields.slice(-1)) if (!field.isShowing) field.instruction += text
}

function targetIn(instruction: string): string | undefined {
  return /^\s*HYPERLINK\s+"([^"]+)"/.exec(instruction)?.[1]
}
