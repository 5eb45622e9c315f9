import { join } from 'node:path'
import PDFDocument from 'pdfkit'

export type Pdf = InstanceType<typeof PDFDocument>

const faces = {
  regular: join(process.cwd(), 'newsroom', 'printing', 'be-vietnam-pro-400.woff'),
  bold: join(process.cwd(), 'newsroom', 'sharing', 'be-vietnam-pro-600.woff'),
}
/** Millimetres as points. */
const mm = 72 / 25.4

/**
 * A new A4 document in Vietnamese, with margins as Vietnamese offices set them (Nghị định 30/2020/NĐ-CP, Phụ lục I: 30 mm
 * on the left for binding, 20 mm elsewhere) and the faces `regular` and `bold`.
 */
export function newPdf(title: string, printedAt: Date): Pdf {
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: 20 * mm, bottom: 20 * mm, left: 30 * mm, right: 20 * mm },
    font: faces.regular,
    lang: 'vi',
    pdfVersion: '1.7',
    displayTitle: true,
    bufferPages: true,
    info: { Title: title, CreationDate: printedAt, Producer: 'Tòa Soạn', Creator: 'Tòa Soạn' },
  })
  pdf.registerFont('regular', faces.regular)
  pdf.registerFont('bold', faces.bold)
  return pdf
}

/** Closes a document, each page numbered at its foot, and answers its bytes. */
export async function finishPdf(pdf: Pdf, foot: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<void>((resolve, reject) => pdf.on('end', resolve).on('error', reject))
  const { start, count } = pdf.bufferedPageRange()
  for (let page = start; page < start + count; page++) {
    pdf.switchToPage(page)
    const { margins, height, width } = pdf.page
    // Written into the margin: without this the writer would go on to a new page.
    pdf.page.margins = { ...margins, bottom: 0 }
    pdf.font('regular').fontSize(8).fillColor('#555555')
    const line = `${foot} · Trang ${page - start + 1}/${count}`
    pdf.text(line, margins.left, height - 12 * mm, {
      width: width - margins.left - margins.right,
      align: 'center',
      lineBreak: false,
    })
    pdf.page.margins = margins
  }
  pdf.end()
  await ended
  return Buffer.concat(chunks)
}
