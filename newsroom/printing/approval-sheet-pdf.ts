import type { DifferenceLine, DifferencePart } from '#newsroom/articles/difference.ts'
import type { ApprovalSheet, SheetApproval } from '#newsroom/workflow/approval-sheet.ts'
import type { SheetRemark } from '#newsroom/workflow/sheet-remarks.ts'
import { finishPdf, newPdf, type Pdf } from './pdf-page.ts'
import { squareOf } from './square-code.ts'

const ink = '#111111'
const grey = '#555555'
const qrSize = 84

/** The approval sheet as a PDF: the same words as on its page. */
export async function approvalSheetPdf(sheet: ApprovalSheet): Promise<Buffer> {
  const pdf = newPdf(`Phiếu trình duyệt: ${sheet.title}`, new Date())
  head(pdf, sheet)
  for (const { name, value } of [...sheet.facts, { name: 'Mã băm nội dung (SHA-256)', value: sheet.contentHash }]) {
    pdf.font('regular').fontSize(10).fillColor(grey).text(`${name}: `, { continued: true })
    pdf.font('bold').fillColor(ink).text(value)
  }
  if (sheet.approval) approval(pdf, sheet.approval)
  heading(pdf, 'Ai làm gì, lúc nào')
  for (const { sentence, quote } of sheet.history) {
    pdf.font('regular').fontSize(10).fillColor(ink).text(`– ${sentence}`)
    if (quote) pdf.fillColor(grey).text(`“${quote}”`, { indent: 14 })
  }
  if (sheet.remarks.length > 0) heading(pdf, 'Góp ý và kết quả')
  for (const one of sheet.remarks) remark(pdf, one)
  heading(pdf, sheet.text.heading)
  for (const line of sheet.text.lines) textLine(pdf, line)
  signatures(pdf)
  return finishPdf(pdf, `Phiếu trình duyệt, in lúc ${sheet.printedAt}`)
}

function head(pdf: Pdf, { publisher, title }: ApprovalSheet): void {
  pdf.font('regular').fontSize(10).fillColor(ink).text(publisher.parent.toLocaleUpperCase('vi'))
  pdf.font('bold').text(publisher.name.toLocaleUpperCase('vi')).moveDown()
  pdf.fontSize(16).text('PHIẾU TRÌNH DUYỆT', { align: 'center' })
  pdf.fontSize(12).text(title, { align: 'center' }).moveDown()
}

function heading(pdf: Pdf, text: string): void {
  pdf.moveDown().font('bold').fontSize(12).fillColor(ink).text(text).moveDown(0.3)
}

/** A remark with its thread, and last what became of it. */
function remark(pdf: Pdf, { heading: said, quote, text, suggestion, replies, fate }: SheetRemark): void {
  pdf.font('regular').fontSize(10).fillColor(ink).text(`– ${said}`)
  const below = { indent: 14 }
  pdf.fillColor(grey)
  if (quote) pdf.text(`Đoạn: “${quote}”`, below)
  if (text) pdf.text(`“${text}”`, below)
  if (suggestion !== null) pdf.text(`Đề nghị sửa thành: ${suggestion}`, below)
  for (const reply of replies) pdf.text(reply, below)
  pdf.font('bold').fillColor(ink).text(fate, below)
}

/** The approval in its frame, with the code as a square for telephones. */
function approval(pdf: Pdf, signed: SheetApproval): void {
  const { heading: deed, approver, confirmation, standing, code, url, address } = signed
  if (pdf.y + qrSize + 24 > pdf.page.height - pdf.page.margins.bottom) pdf.addPage()
  const top = pdf.moveDown(0.6).y
  const { left, right } = pdf.page.margins
  const width = pdf.page.width - left - right
  square(pdf, url, left + 10, top + 10)
  const beside = { width: width - qrSize - 40 }
  pdf
    .font('bold')
    .fontSize(11)
    .fillColor(ink)
    .text(deed, left + qrSize + 26, top + 12, beside)
  pdf.font('regular').fontSize(10).text(approver, beside)
  if (confirmation) pdf.text(confirmation, beside)
  pdf.text(standing, beside)
  pdf
    .text('Mã xác minh: ', { ...beside, continued: true })
    .font('bold')
    .text(code)
  pdf
    .font('regular')
    .fillColor(grey)
    .text(`Ai cũng kiểm tra được tại ${address}`, { ...beside, link: url })
  const bottom = Math.max(pdf.y + 8, top + qrSize + 20)
  pdf
    .rect(left, top, width, bottom - top)
    .lineWidth(0.8)
    .stroke(ink)
  pdf.x = left
  pdf.y = bottom
}

function square(pdf: Pdf, text: string, left: number, top: number): void {
  const { size, path } = squareOf(text)
  pdf
    .save()
    .translate(left, top)
    .scale(qrSize / size)
    .path(path)
    .fill(ink)
    .restore()
}

const marks = { changed: 'Sửa', added: 'Thêm', removed: 'Bỏ', same: '' }

/** What went is struck through, what came is bold and underlined: readable on any printer. */
function textLine(pdf: Pdf, { label, kind, parts, isFormatOnly }: DifferenceLine): void {
  const words = [marks[kind], label, isFormatOnly && 'chỉ đổi chữ đậm, chữ nghiêng'].filter(Boolean).join(' · ')
  pdf.font('regular').fontSize(8).fillColor(grey).text(words)
  pdf.fontSize(10).fillColor(ink)
  parts.forEach((part, index) => {
    pdf.font(part.kind === 'added' ? 'bold' : 'regular')
    pdf.text(part.text, { continued: index < parts.length - 1, ...lineThrough(part) })
  })
  pdf.moveDown(0.4)
}

function lineThrough({ kind }: DifferencePart) {
  return { strike: kind === 'removed', underline: kind === 'added' }
}

function signatures(pdf: Pdf): void {
  const { left, right, bottom } = pdf.page.margins
  if (pdf.y + 80 > pdf.page.height - bottom) pdf.addPage()
  const half = (pdf.page.width - left - right) / 2
  const top = pdf.moveDown(1.5).y
  pdf.font('bold').fontSize(11)
  pdf.text('NGƯỜI TRÌNH', left, top, { width: half, align: 'center' })
  pdf.text('NGƯỜI DUYỆT', left + half, top, { width: half, align: 'center' })
}
