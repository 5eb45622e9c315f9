import { XMLParser } from 'fast-xml-parser'
import { broken, UnreadableWordFile } from './unreadable-word-file.ts'

export type XmlElement = { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] }

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  // Blanks between words, and "007", are what the author wrote.
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  processEntities: false,
})

/** The root element of a part of a Word file. Word writes no document type, so one that has entities to blow up is refused. */
export function parseXml(bytes: Buffer): XmlElement {
  const text = new TextDecoder().decode(bytes)
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new UnreadableWordFile(broken)
  const parsed = parse(text)
  const root = parsed.map(toElement).find(node => typeof node !== 'string')
  if (!root) throw new UnreadableWordFile(broken)
  return root
}

type Parsed = Record<string, unknown>

function parse(text: string): Parsed[] {
  try {
    return parser.parse(text, true) as Parsed[]
  } catch (cause) {
    throw new UnreadableWordFile(broken, { cause })
  }
}

function toElement(parsed: Parsed): XmlElement | string {
  if ('#text' in parsed) return unescaped(String(parsed['#text']))
  const name = Object.keys(parsed).find(key => key !== ':@') ?? ''
  const attributes = Object.entries((parsed[':@'] ?? {}) as Record<string, string>)
  return {
    name,
    attributes: Object.fromEntries(attributes.map(([key, value]) => [key, unescaped(value)])),
    children: (parsed[name] as Parsed[]).map(toElement),
  }
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name) => {
    if (name) return named[name.toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}

/** The elements right inside an element, of one name or of any. */
export function elementsIn(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const elements = (parent?.children ?? []).filter(child => typeof child !== 'string')
  return name === undefined ? elements : elements.filter(element => element.name === name)
}

/** The first element of a name right inside another, along a path. */
export function childOf(parent: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => elementsIn(at, name)[0], parent)
}

/** All elements of a name at any depth. */
export function descendantsOf(parent: XmlElement, name: string): XmlElement[] {
  return elementsIn(parent).flatMap(child => [...(child.name === name ? [child] : []), ...descendantsOf(child, name)])
}

/** What Word writes as `<w:x w:val="…"/>`. */
export function valueIn(parent: XmlElement | undefined, name: string): string | undefined {
  return childOf(parent, name)?.attributes['w:val']
}

/** A switch as Word writes it: there and not said to be off. */
export function isOn(parent: XmlElement | undefined, name: string): boolean {
  const element = childOf(parent, name)
  return element !== undefined && !['0', 'false', 'none', 'off'].includes(element.attributes['w:val'] ?? '')
}

/** The words inside an element. */
export function textIn(element: XmlElement): string {
  return descendantsOf(element, 'w:t')
    .flatMap(({ children }) => children.filter(child => typeof child === 'string'))
    .join('')
}
