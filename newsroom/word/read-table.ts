import type { Block, TableCell } from '#newsroom/articles/body.ts'
import { nestLists } from './nest-lists.ts'
import { type Line, readParagraph } from './read-paragraph.ts'
import type { Reading } from './reading.ts'
import { childOf, elementsIn, isOn, valueIn, type XmlElement } from './xml.ts'

const transparent = ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo']

/** Paragraphs and tables in their order, as lines of the article. */
export function readLines(parent: XmlElement, reading: Reading): Line[] {
  return elementsIn(parent).flatMap(part => {
    if (part.name === 'w:p') return readParagraph(part, reading)
    if (part.name === 'w:tbl') return [readTable(part, reading)]
    return transparent.includes(part.name) ? readLines(part, reading) : []
  })
}

type Cell = { cell: TableCell; column: number; isContinued: boolean }

function readTable(table: XmlElement, reading: Reading): Line {
  const rows = elementsIn(table, 'w:tr').map(row => readRow(row, reading))
  rows.forEach((row, index) => {
    for (const { isContinued, column } of row) if (isContinued) growAbove(rows.slice(0, index), column)
  })
  const content = rows.map(row => ({
    type: 'tableRow' as const,
    content: row.filter(({ isContinued }) => !isContinued).map(({ cell }) => cell),
  }))
  const only = content.length === 1 && content[0]?.content.length === 1 ? content[0].content[0] : undefined
  // A table of one cell is how Word users frame a note.
  const block: Block = only ? { type: 'note', content: only.content } : { type: 'table', content }
  return { block, text: '', style: '', isHeading: false, isBold: false }
}

function readRow(row: XmlElement, reading: Reading): Cell[] {
  const type = isOn(childOf(row, 'w:trPr'), 'w:tblHeader') ? 'tableHeader' : 'tableCell'
  let column = 0
  return elementsIn(row, 'w:tc').map(element => {
    const properties = childOf(element, 'w:tcPr')
    const colspan = Math.max(1, Number(valueIn(properties, 'w:gridSpan') ?? 1) || 1)
    const merge = childOf(properties, 'w:vMerge')
    const content = nestLists(readLines(element, reading))
    const cell: TableCell = {
      type,
      attrs: { colspan, rowspan: 1 },
      content: content.length > 0 ? content : [{ type: 'paragraph' }],
    }
    const isContinued = merge !== undefined && merge.attributes['w:val'] !== 'restart'
    const read = { cell, column, isContinued }
    column += colspan
    return read
  })
}

/** Makes the cell that reaches down to here one row higher. */
function growAbove(rows: Cell[][], column: number): void {
  for (const row of rows.toReversed()) {
    const above = row.find(cell => cell.column === column)
    if (above && !above.isContinued) above.cell.attrs.rowspan += 1
    if (!above?.isContinued) return
  }
}
