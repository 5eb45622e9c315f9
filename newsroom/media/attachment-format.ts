import { unzipSync } from 'fflate'

/** The documents that readers may be given, with the type under which they are served. */
export const attachmentTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

export type AttachmentFormat = keyof typeof attachmentTypes

const wanted = 'Tòa soạn nhận tệp PDF, Word (DOCX) và Excel (XLSX).'
const sentences = {
  unknown: `Tệp này không phải là tệp PDF, DOCX hoặc XLSX. ${wanted}`,
  old: `Đây là tệp Word hoặc Excel kiểu cũ (.doc, .xls), hoặc tệp có mật khẩu. Hãy bỏ mật khẩu, lưu thành DOCX, XLSX hoặc PDF rồi tải lại.`,
  macro:
    'Tệp này có macro hoặc chương trình nhúng bên trong. Hãy lưu thành DOCX, XLSX không có macro hoặc PDF rồi tải lại.',
  broken: 'Tệp này bị hỏng nên không mở được. Hãy mở tệp trên máy, lưu lại rồi tải lên lần nữa.',
}

/** What a document is, by what is inside it and never by its name; or why it is not taken, for people. */
export function attachmentFormatOf(file: Buffer): { format: AttachmentFormat } | { whyNot: string } {
  const starts = (hex: string) => file.subarray(0, hex.length / 2).toString('hex') === hex
  if (file.subarray(0, 5).toString('latin1') === '%PDF-') return { format: 'pdf' }
  // An OLE container: what Office wrote before 2007, and what it wraps around an encrypted document.
  if (starts('d0cf11e0a1b11ae1')) return { whyNot: sentences.old }
  return starts('504b0304') ? officeFormatOf(file) : { whyNot: sentences.unknown }
}

const contentTypes = '[Content_Types].xml'
// Real ones have some kB: a document that claims more of it is made to fill the memory.
const longestContentTypes = 1_000_000
const mainParts: [AttachmentFormat, string][] = [
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'],
]

function officeFormatOf(file: Buffer): { format: AttachmentFormat } | { whyNot: string } {
  const inside = listedIn(file)
  if (!inside) return { whyNot: sentences.broken }
  const { names, types } = inside
  if (types === '') return { whyNot: sentences.unknown }
  const isActive = names.some(name =>
    /vbaProject|vbaData|(^|\/)activeX\/|oleObject\d*\.bin$|\.(exe|dll|js|vbs)$/i.test(name),
  )
  if (isActive || /macroEnabled|vbaProject|activeX/i.test(types)) return { whyNot: sentences.macro }
  const [format] = mainParts.find(([, type]) => types.includes(type)) ?? []
  return format ? { format } : { whyNot: sentences.unknown }
}

/** The names in an archive, and its list of content types: nothing else is unpacked, however much it claims to be. */
function listedIn(file: Buffer): { names: string[]; types: string } | undefined {
  const names: string[] = []
  try {
    const unpacked = unzipSync(file, {
      filter: ({ name, originalSize }) => {
        names.push(name)
        return name === contentTypes && originalSize <= longestContentTypes
      },
    })
    return { names, types: Buffer.from(unpacked[contentTypes] ?? []).toString('utf8') }
  } catch (error) {
    console.warn(`document refused: ${error instanceof Error ? error.message : error}`)
    return undefined
  }
}
