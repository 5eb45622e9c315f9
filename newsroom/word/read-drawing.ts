import type { Reading } from './reading.ts'
import { descendantsOf, textIn, type XmlElement } from './xml.ts'

/** The pictures of a drawing as places in `reading.pictures`; whatever else it draws is told as lost. */
export function readDrawing(drawing: XmlElement, { relations, pictures, losses }: Reading): number[] {
  const found = (name: string) => descendantsOf(drawing, name)
  const boxes = [...found('w:txbxContent')]
  for (const box of boxes) losses.add('textBox', textIn(box))
  if (drawing.name === 'w:object') losses.add('embedded')
  if (found('c:chart').length > 0) losses.add('chart')
  if (found('dgm:relIds').length > 0) losses.add('diagram')
  if (drawing.name === 'w:object') return []
  const alt = found('wp:docPr')[0]?.attributes.descr ?? ''
  const references = [
    ...found('a:blip').map(({ attributes }) => attributes['r:embed'] ?? attributes['r:link']),
    ...found('v:imagedata').map(({ attributes }) => attributes['r:id']),
  ].filter(id => id !== undefined)
  if (references.length + boxes.length === 0 && found('wps:wsp').length > 0) losses.add('shape')
  return references.flatMap(id => {
    const relation = relations.get(id)
    // Never fetched: who opens a file may not be made to call an address.
    if (!relation || relation.isExternal) losses.add('linkedPicture')
    return relation && !relation.isExternal ? [pictures.push({ part: relation.target, alt }) - 1] : []
  })
}
