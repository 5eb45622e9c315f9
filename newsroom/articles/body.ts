import { z } from 'zod'
import { normaliseText } from '#newsroom/text/normalise.ts'
import { type AttachmentBlock, attachmentBlock } from './attachment-block.ts'
import { type FigureBlock, figureBlock } from './figure-block.ts'
import { type GalleryBlock, galleryBlock } from './gallery-block.ts'
import { type PollBlock, pollBlock } from './poll-block.ts'
import { type VideoBlock, videoBlock } from './video-block.ts'

/** In characters. The editor drops longer ones when they are pasted. */
export const longestLink = 2_000

// What an author cannot do in the editor still comes from other programs: every rule has its sentence.
const unshowable = 'Trong bài có một phần mà trang đọc báo không hiển thị được.'

/** Schemes that a link in an article may have; a bare path leads to this site. */
const linkTarget = z
  .string()
  .max(longestLink, 'Một liên kết trong bài dài quá 2.000 ký tự.')
  .transform(normaliseText)
  .refine(isSafeLink, 'Một liên kết trong bài không bắt đầu bằng https://, http://, mailto:, tel: hoặc /.')

/** Whether a link target is one that readers may be sent to. What a browser drops before it reads the scheme is dropped first. */
export function isSafeLink(target: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers ignore these inside a scheme
  if (/[\u0000-\u0020\\]/.test(target)) return false
  if (target.startsWith('/')) return !target.startsWith('//')
  if (target.startsWith('#')) return true
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(target)?.[1]?.toLowerCase()
  return scheme !== undefined && ['http', 'https', 'mailto', 'tel'].includes(scheme)
}

const mark = z.discriminatedUnion(
  'type',
  [
    z.object({ type: z.literal('bold') }),
    z.object({ type: z.literal('italic') }),
    z.object({ type: z.literal('link'), attrs: z.object({ href: linkTarget }) }),
  ],
  unshowable,
)

const text = z.object({
  type: z.literal('text'),
  text: z.string().transform(normaliseText),
  marks: z.array(mark).max(3).optional(),
})
const hardBreak = z.object({ type: z.literal('hardBreak') })
const inline = z.discriminatedUnion('type', [text, hardBreak], unshowable)
// Pasted text may consist of invisible characters alone; ProseMirror knows no empty text, so nothing is what is left.
const inlines = z
  .array(inline)
  .transform(parts => parts.filter(part => part.type !== 'text' || part.text !== ''))
  .optional()

const paragraph = z.object({ type: z.literal('paragraph'), content: inlines })
const heading = z.object({
  type: z.literal('heading'),
  attrs: z.object({ level: z.union([z.literal(2), z.literal(3)], 'Trong bài chỉ dùng tiêu đề cấp 2 và cấp 3.') }),
  content: inlines,
})
const horizontalRule = z.object({ type: z.literal('horizontalRule') })

// A small document may claim a cell of a million columns, and browsers would lay all of them out.
const mostColumns = 50
const mostRows = 500
const tooWide = 'Một bảng trong bài có quá 50 cột.'
const tooLong = 'Một bảng trong bài có quá 500 hàng.'
const cellSize = z
  .object({
    colspan: z.number().int().min(1).max(mostColumns, tooWide).default(1),
    rowspan: z.number().int().min(1).max(mostRows, tooLong).default(1),
  })
  .default({ colspan: 1, rowspan: 1 })

/** Said of what a comparison shows as having come or gone; never stored: the schema drops it. */
export type Change = 'added' | 'removed'
type Comparable = { change?: Change }

export type Mark = z.output<typeof mark>
export type Inline = z.output<typeof inline> & Comparable
export type ListItem = { type: 'listItem'; content: Block[] }
export type TableCell = { type: 'tableCell' | 'tableHeader'; attrs: z.output<typeof cellSize>; content: Block[] }
export type TableRow = { type: 'tableRow'; content: TableCell[] }
export type Block =
  | (Omit<z.output<typeof paragraph>, 'content'> & { content?: Inline[] | undefined })
  | (Omit<z.output<typeof heading>, 'content'> & { content?: Inline[] | undefined })
  | (z.output<typeof horizontalRule> & Comparable)
  | (FigureBlock & Comparable)
  | (GalleryBlock & Comparable)
  | (VideoBlock & Comparable)
  | (AttachmentBlock & Comparable)
  | (PollBlock & Comparable)
  | { type: 'blockquote'; content: Block[] }
  | { type: 'bulletList'; content: ListItem[] }
  | { type: 'orderedList'; attrs?: { start: number } | undefined; content: ListItem[] }
  | { type: 'note'; content: Block[] }
  | { type: 'table'; content: TableRow[] }
export type Body = { type: 'doc'; content: Block[] }

// Deeper nesting than an article has is refused instead of followed: the schema is recursive, and so is the stack.
const deepest = 12
const atTheBottom = z.discriminatedUnion('type', [paragraph], 'Danh sách hoặc trích dẫn trong bài lồng nhau quá sâu.')
const oddNumber = 'Một danh sách trong bài đánh số từ 0 đến 100.000 mới hiển thị được.'
const firstNumber = z.number().int().min(0, oddNumber).max(100_000, oddNumber)

function blocks(depth: number): z.ZodType<Block[]> {
  if (depth === deepest) return z.array(atTheBottom)
  const inner = z.lazy(() => blocks(depth + 1))
  const listItem = z.object({ type: z.literal('listItem'), content: inner })
  const cell = z.object({ type: z.enum(['tableCell', 'tableHeader']), attrs: cellSize, content: inner })
  // Without a cell of its own where those above reach down.
  const row = z.object({ type: z.literal('tableRow'), content: z.array(cell).max(mostColumns, tooWide).default([]) })
  return z.array(
    z.discriminatedUnion(
      'type',
      [
        paragraph,
        heading,
        horizontalRule,
        figureBlock,
        galleryBlock,
        videoBlock,
        attachmentBlock,
        pollBlock,
        z.object({ type: z.literal('blockquote'), content: inner }),
        z.object({ type: z.literal('note'), content: inner }),
        z.object({ type: z.literal('table'), content: z.array(row).max(mostRows, tooLong) }),
        z.object({ type: z.literal('bulletList'), content: z.array(listItem) }),
        z.object({
          type: z.literal('orderedList'),
          attrs: z.object({ start: firstNumber.default(1) }).optional(),
          content: z.array(listItem),
        }),
      ],
      unshowable,
    ),
  )
}

/** A ProseMirror document with exactly the blocks that readers can be shown; anything else is refused. */
export const bodySchema: z.ZodType<Body> = z.object({
  type: z.literal('doc'),
  content: blocks(0).default([]),
}) as z.ZodType<Body>

export const emptyBody: Body = { type: 'doc', content: [] }
