import { randomUUID } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'

const main = (kind: string) => `application/vnd.openxmlformats-officedocument.${kind}.main+xml`

/** A document of Office, as small as one can be, unlike any other; more parts and another content type on demand. */
export function officeDocument(format: 'docx' | 'xlsx', more: Record<string, string> = {}, type?: string): Buffer {
  const known = main(format === 'docx' ? 'wordprocessingml.document' : 'spreadsheetml.sheet')
  const part = format === 'docx' ? '/word/document.xml' : '/xl/workbook.xml'
  const types = `<Types><Override PartName="${part}" ContentType="${type ?? known}"/></Types>`
  const parts = { '[Content_Types].xml': types, [part.slice(1)]: `<x>${randomUUID()}</x>`, ...more }
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))))
}

/** The beginning of a PDF file, unlike any other. */
export const pdfDocument = () => Buffer.from(`%PDF-1.7\n% ${randomUUID()}\n%%EOF\n`)
