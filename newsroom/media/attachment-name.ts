import type { AttachmentFormat } from './attachment-format.ts'
import { tidyFileName } from './tidy-file-name.ts'

const longest = 120
// Windows keeps these for its devices, whatever ending they have.
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * The name under which readers save a document: what it was called, without folders, signs that no system allows and
 * its ending, which says what the document is. It never becomes part of a path here.
 */
export function attachmentName(given: string, format: AttachmentFormat): string {
  const clean = tidyFileName(given)
    .replace(/(\.(pdf|docx?|xlsx?|php|html?|exe|js))+$/i, '')
    .replace(/[. ]+$/g, '')
    .slice(0, longest)
    .trim()
  const stem = clean === '' || reserved.test(clean) ? 'Tài liệu' : clean
  return `${stem}.${format}`
}

/** The header that makes a browser save a file under this name (RFC 6266), whatever it thinks it could show. */
export function savedAs(name: string): string {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename*=UTF-8''${encoded}`
}
