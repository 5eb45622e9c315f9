import writeXlsxFile from 'write-excel-file/node'

export type XlsxCell = string | number | Date | null
export type XlsxSheet = { name: string; columns: { header: string; width: number }[]; rows: XlsxCell[][] }

/**
 * A workbook for spreadsheets: numbers are numbers and days (midnight, UTC) are days; every text is a text, which no
 * spreadsheet runs as a formula. Names of sheets: 31 characters at most, none of []:*?/\.
 */
export function xlsxOf(sheets: readonly XlsxSheet[]): Promise<Buffer> {
  return writeXlsxFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      data: [columns.map(({ header }) => ({ value: header, fontWeight: 'bold' as const })), ...rows.map(rowOf)],
    })),
  ).toBuffer()
}

function rowOf(cells: XlsxCell[]) {
  return cells.map(cell => {
    if (typeof cell === 'string') return { value: writable(cell), type: String }
    return cell instanceof Date ? { value: cell, type: Date, format: 'dd/mm/yyyy' } : cell
  })
}

// XML has no way to write these, not even as references: one of them, and no spreadsheet opens the file.
function writable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
}
