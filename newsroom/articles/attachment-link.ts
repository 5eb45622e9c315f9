import type { Attachment } from './attachment-block.ts'

/** How readers are shown an attachment: where it is, what it is called, what it is and how large. */
export function attachmentLink({ mediaId, name, format, bytes }: Attachment) {
  const kind = { pdf: 'PDF', docx: 'Word', xlsx: 'Excel' }[format]
  return {
    href: `/media/${mediaId}/attachment.${format}`,
    name: name || 'Tài liệu đính kèm',
    about: `${kind}, ${sizeOf(bytes)}`,
  }
}

/** A size as people read it in Vietnam: 812 KB, 1,4 MB. */
export function sizeOf(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))} KB`
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',').replace(',0', '')} MB`
}
