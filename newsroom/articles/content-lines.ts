import type { Attachment } from './attachment-block.ts'
import { attachmentLink } from './attachment-link.ts'
import type { Block, Inline } from './body.ts'
import type { Content } from './content.ts'
import { calendarDay } from './dates.ts'
import type { Video } from './video-block.ts'

/** A line of an article as people compare it. */
export type ContentLine = {
  label: string
  text: string
  /** Bold and italic type by place, for telling lines apart whose words are the same. */
  format: string
  /** Of these there is one: whatever it says now stands in place of what it said before. */
  isOnly: boolean
}

/** Everything that an article says, one line after the other: its head, its text, what stands around it. */
export function contentLines(content: Content): ContentLine[] {
  const { title, standfirst, body, byline, cover, dateline, tags, sources, eventDate } = content
  return [
    ...only('Tiêu đề', title),
    ...only('Sapo', standfirst),
    ...only('Ảnh đại diện', cover ? pictureWords(cover) + focusWords(cover) : ''),
    ...body.content.flatMap(block => linesOf(block)),
    ...only('Bút danh', byline),
    ...only('Địa danh', dateline),
    ...only('Ngày diễn ra', eventDate ? calendarDay(eventDate) : ''),
    ...only('Thẻ', tags.join(', ')),
    ...sources.map(({ label, url }) => line('Nguồn', [label, url].filter(Boolean).join(' – '))),
  ]
}

function only(label: string, text: string): ContentLine[] {
  return text === '' ? [] : [{ label, text, format: '', isOnly: true }]
}

function line(label: string, text: string, format = ''): ContentLine {
  return { label, text, format, isOnly: false }
}

function linesOf(block: Block, label = 'Đoạn'): ContentLine[] {
  const inside = (blocks: Block[], inner: string) => blocks.flatMap(child => linesOf(child, inner))
  switch (block.type) {
    case 'paragraph':
      return [line(label, words(block.content), formatOf(block.content))]
    case 'heading':
      return [line(`Tiêu đề mục cấp ${block.attrs.level}`, words(block.content), formatOf(block.content))]
    case 'blockquote':
      return inside(block.content, 'Trích dẫn')
    case 'note':
      return inside(block.content, 'Khung ghi chú')
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap(item => inside(item.content, 'Mục danh sách'))
    case 'figure':
      return [line('Ảnh', pictureWords(block.attrs))]
    case 'gallery': {
      const { caption, pictures } = block.attrs
      return [
        line('Bộ ảnh', `${caption || 'chưa có chú thích chung'} (${pictures.length} ảnh)`),
        ...pictures.map(picture => line('Ảnh trong bộ ảnh', pictureWords(picture))),
      ]
    }
    case 'video':
      return [line('Video', videoWords(block.attrs))]
    case 'attachment':
      return [line('Tệp đính kèm', attachmentWords(block.attrs))]
    case 'poll':
      return [line('Bình chọn', block.attrs.question)]
    case 'horizontalRule':
      return [line('Đường kẻ ngang', '—')]
    case 'table':
      return block.content.map(row =>
        line(
          'Hàng của bảng',
          row.content
            .map(cell =>
              inside(cell.content, '')
                .map(one => one.text)
                .join(' '),
            )
            .join(' | '),
        ),
      )
  }
}

type Picture = { mediaId: string | null; alt: string; caption: string; credit: string; decorative?: true | undefined }

/** The end of the id tells two pictures apart that are described alike. */
function pictureWords({ mediaId, alt, caption, credit, decorative }: Picture): string {
  const parts = [
    decorative ? 'ảnh trang trí' : alt,
    caption && `chú thích: ${caption}`,
    credit && `nguồn: ${credit}`,
  ].filter(Boolean)
  return `${parts.join('; ') || 'chưa có mô tả'} (${mediaId ? `tệp …${mediaId.slice(-6)}` : 'chưa có ảnh'})`
}

function focusWords({ focus }: NonNullable<Content['cover']>): string {
  return focus ? `; điểm chính: ${focus.x}% từ trái, ${focus.y}% từ trên` : ''
}

function videoWords({ address, title, mediaId }: Video): string {
  return `${title || 'chưa có tên'} (${address}; ${mediaId ? `ảnh bìa …${mediaId.slice(-6)}` : 'không có ảnh bìa'})`
}

function attachmentWords(attachment: Attachment): string {
  const { name, about } = attachmentLink(attachment)
  return `${name} (${about}; tệp …${attachment.mediaId.slice(-6)})`
}

/** The words of a line; where a link leads stands beside its words, because readers will be sent there. */
function words(parts: Inline[] = []): string {
  return parts
    .map(part => {
      if (part.type === 'hardBreak') return ' '
      const link = part.marks?.find(mark => mark.type === 'link')
      return link ? `${part.text} [liên kết đến ${link.attrs.href}]` : part.text
    })
    .join('')
}

function formatOf(parts: Inline[] = []): string {
  return parts
    .flatMap(part =>
      part.type === 'text' ? [`${part.text.length}${(part.marks ?? []).map(({ type }) => type[0]).join('')}`] : [],
    )
    .join(' ')
}
