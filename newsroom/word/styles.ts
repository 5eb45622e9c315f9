import { childOf, elementsIn, isOn, valueIn, type XmlElement } from './xml.ts'

type Style = {
  name: string
  basedOn: string | undefined
  font: string | undefined
  outline: number | undefined
  isBold: boolean
}

/** What the styles of a document say of a paragraph or a run that says nothing itself. */
export type Styles = {
  name: (id: string | undefined) => string
  font: (id: string | undefined) => string | undefined
  isBold: (id: string | undefined) => boolean
  /** 1 for the highest heading, undefined for no heading. */
  headingLevel: (id: string | undefined) => number | undefined
  defaultFont: string | undefined
}

/** Deeper than styles are ever derived; a ring of styles ends here. */
const deepest = 12

export function readStyles(root: XmlElement | undefined): Styles {
  const styles = new Map(elementsIn(root, 'w:style').map(style => [style.attributes['w:styleId'], readStyle(style)]))
  const normal = elementsIn(root, 'w:style').find(
    ({ attributes }) => attributes['w:type'] === 'paragraph' && ['1', 'true'].includes(attributes['w:default'] ?? ''),
  )?.attributes['w:styleId']
  const first = <Value>(id: string | undefined, pick: (style: Style) => Value | undefined): Value | undefined => {
    let style = styles.get(id)
    for (let depth = 0; style && depth < deepest; depth++) {
      const value = pick(style)
      if (value !== undefined) return value
      style = styles.get(style.basedOn)
    }
    return undefined
  }
  return {
    name: id => styles.get(id)?.name ?? '',
    font: id => first(id, ({ font }) => font),
    isBold: id => first(id, ({ isBold }) => isBold || undefined) ?? false,
    headingLevel: id => first(id, ({ name, outline }) => headingIn(name) ?? outline),
    defaultFont: first(normal, ({ font }) => font) ?? fontIn(childOf(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr')),
  }
}

function readStyle(style: XmlElement): Style {
  const run = childOf(style, 'w:rPr')
  return {
    name: (valueIn(style, 'w:name') ?? '').toLowerCase(),
    basedOn: valueIn(style, 'w:basedOn'),
    font: fontIn(run),
    outline: outlineIn(childOf(style, 'w:pPr')),
    isBold: isOn(run, 'w:b'),
  }
}

function headingIn(name: string): number | undefined {
  const level = /^heading (\d)/.exec(name)?.[1]
  return level ? Number(level) : undefined
}

/** The level that a paragraph has in the outline, 1 for the highest; Word's 9 is body text. */
export function outlineIn(properties: XmlElement | undefined): number | undefined {
  const level = Number(valueIn(properties, 'w:outlineLvl') ?? 9)
  return level < 9 ? level + 1 : undefined
}

/** The font of the letters beyond ASCII, which are those that an old font draws differently. */
export function fontIn(properties: XmlElement | undefined): string | undefined {
  const fonts = childOf(properties, 'w:rFonts')?.attributes
  return fonts?.['w:hAnsi'] ?? fonts?.['w:ascii']
}
