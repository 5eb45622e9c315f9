'use client'

import type { Editor } from '@tiptap/core'
import {
  Bold,
  BookPlus,
  CaseSensitive,
  CircleQuestionMark,
  Equal,
  FileType,
  Heading2,
  Heading3,
  ImageIcon,
  ImagePlus,
  Images,
  Italic,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  Minus,
  Paperclip,
  Pilcrow,
  Quote,
  Redo2,
  Search,
  SpellCheck,
  StickyNote,
  Table,
  Undo2,
  Video,
  Vote,
} from 'lucide-react'
import type { Finding } from '#newsroom/proof/finding.ts'
import { nextTerm, nextWithSuggestion, takeNext } from '../proof/proof-marks.client.ts'
import { insertBlock } from './insert-block.client.ts'
import { insertTable } from './table-nodes.client.ts'

/** What a tool opens over the text. */
export type Panel = 'link' | 'picture' | 'video' | 'attachment' | 'poll' | 'find' | 'shortcuts' | RewritingPanel
/** What shows selected words beside what they become. */
export type RewritingPanel = 'accents' | 'spellings' | 'charset'

declare module '@tiptap/core' {
  interface EditorEvents {
    /** Somebody asked for a panel by a button, a key or the menu of blocks. */
    open: Panel
    /** Somebody asked for something that was found to be put into the house's dictionary. */
    addTerm: Finding
  }
}

export type Tool = {
  label: string
  Icon: LucideIcon
  /** As ProseMirror names keys; the first is the one to be told. */
  keys?: string[]
  /** A block that can be begun where the cursor stands: other words by which people look for it. */
  begins?: string
  isOn?: (editor: Editor) => boolean
  can?: (editor: Editor) => boolean
  run: (editor: Editor) => unknown
}

/**
 * Everything that can be done to a text. The toolbar, the menu of blocks, the keys and the sheet that tells the keys are
 * made of this one table, so that none of them says what another does not do.
 */
export const tools: Tool[] = [
  {
    label: 'Tiêu đề mục',
    Icon: Heading2,
    keys: ['Mod-Alt-2'],
    begins: 'heading h2 tít',
    isOn: e => e.isActive('heading', { level: 2 }),
    run: e => e.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    label: 'Tiêu đề nhỏ',
    Icon: Heading3,
    keys: ['Mod-Alt-3'],
    begins: 'heading h3 tít phụ',
    isOn: e => e.isActive('heading', { level: 3 }),
    run: e => e.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  {
    label: 'Chữ đậm',
    Icon: Bold,
    keys: ['Mod-b'],
    isOn: e => e.isActive('bold'),
    run: e => e.chain().focus().toggleBold().run(),
  },
  {
    label: 'Chữ nghiêng',
    Icon: Italic,
    keys: ['Mod-i'],
    isOn: e => e.isActive('italic'),
    run: e => e.chain().focus().toggleItalic().run(),
  },
  {
    label: 'Danh sách',
    Icon: List,
    keys: ['Mod-Shift-8'],
    begins: 'gạch đầu dòng list',
    isOn: e => e.isActive('bulletList'),
    run: e => e.chain().focus().toggleBulletList().run(),
  },
  {
    label: 'Danh sách đánh số',
    Icon: ListOrdered,
    keys: ['Mod-Shift-7'],
    begins: 'thứ tự 123 list',
    isOn: e => e.isActive('orderedList'),
    run: e => e.chain().focus().toggleOrderedList().run(),
  },
  {
    label: 'Trích dẫn',
    Icon: Quote,
    keys: ['Mod-Shift-b'],
    begins: 'lời nói quote',
    isOn: e => e.isActive('blockquote'),
    run: e => e.chain().focus().toggleBlockquote().run(),
  },
  {
    label: 'Khung ghi chú',
    Icon: StickyNote,
    begins: 'hộp thông tin note',
    isOn: e => e.isActive('note'),
    run: e => (e.isActive('note') ? e.chain().focus().lift('note').run() : e.chain().focus().wrapIn('note').run()),
  },
  { label: 'Bảng', Icon: Table, begins: 'số liệu table', isOn: e => e.isActive('table'), run: insertTable },
  {
    label: 'Liên kết',
    Icon: Link,
    keys: ['Mod-k'],
    isOn: e => e.isActive('link'),
    run: e => e.emit('open', 'link'),
  },
  { label: 'Chèn ảnh', Icon: ImagePlus, begins: 'hình picture', run: e => e.emit('open', 'picture') },
  {
    label: 'Bộ ảnh',
    Icon: Images,
    begins: 'nhiều ảnh album thư viện gallery',
    run: e => insertBlock(e, { type: 'gallery' }),
  },
  { label: 'Nhúng video', Icon: Video, begins: 'phim youtube vimeo', run: e => e.emit('open', 'video') },
  {
    label: 'Đính kèm tệp',
    Icon: Paperclip,
    begins: 'tài liệu pdf word excel file',
    run: e => e.emit('open', 'attachment'),
  },
  { label: 'Bình chọn', Icon: Vote, begins: 'bỏ phiếu thăm dò poll', run: e => e.emit('open', 'poll') },
  {
    label: 'Chừa chỗ cho ảnh',
    Icon: ImageIcon,
    begins: 'hình sau',
    run: e => insertBlock(e, { type: 'figure' }),
  },
  {
    label: 'Đường kẻ ngang',
    Icon: Minus,
    begins: 'ngắt phần rule',
    run: e => e.chain().focus().setHorizontalRule().run(),
  },
  {
    label: 'Hoàn tác',
    Icon: Undo2,
    keys: ['Mod-z'],
    can: e => e.can().undo(),
    run: e => e.chain().focus().undo().run(),
  },
  {
    label: 'Làm lại',
    Icon: Redo2,
    keys: ['Mod-y', 'Mod-Shift-z'],
    can: e => e.can().redo(),
    run: e => e.chain().focus().redo().run(),
  },
  { label: 'Tìm và thay', Icon: Search, keys: ['Mod-f', 'Mod-h'], run: e => e.emit('open', 'find') },
  {
    label: 'Nhận gợi ý soát lỗi',
    Icon: SpellCheck,
    keys: ['Alt-Enter'],
    can: e => nextWithSuggestion(e) !== undefined,
    run: takeNext,
  },
  {
    label: 'Thêm vào từ điển của tòa soạn',
    Icon: BookPlus,
    keys: ['Alt-t'],
    can: e => nextTerm(e) !== undefined,
    run: e => {
      const finding = nextTerm(e)
      if (finding) e.emit('addTerm', finding)
      return finding !== undefined
    },
  },
  {
    label: 'Thêm dấu',
    Icon: CaseSensitive,
    keys: ['Mod-Alt-d'],
    run: e => e.emit('open', 'accents'),
  },
  {
    label: 'Thống nhất dấu thanh, i và y',
    Icon: Equal,
    keys: ['Mod-Alt-y'],
    run: e => e.emit('open', 'spellings'),
  },
  {
    label: 'Chữa bảng mã cũ',
    Icon: FileType,
    keys: ['Mod-Alt-u'],
    run: e => e.emit('open', 'charset'),
  },
  { label: 'Phím tắt', Icon: CircleQuestionMark, keys: ['Mod-/', 'F1'], run: e => e.emit('open', 'shortcuts') },
]

/** Blocks that begin where the cursor stands, as the menu of blocks lists them. */
export const beginnings: Tool[] = [
  ...tools.filter(({ begins }) => begins !== undefined),
  {
    label: 'Đoạn văn',
    Icon: Pilcrow,
    begins: 'chữ thường paragraph',
    run: e => e.chain().focus().setParagraph().run(),
  },
]

/** The tools for what was typed, in the table's order; accents and spaces, in either, make no difference. */
export function beginningsFor(typed: string): Tool[] {
  const sought = bare(typed)
  return beginnings.filter(({ label, begins }) => bare(`${label} ${begins}`).includes(sought))
}

function bare(words: string): string {
  return words
    .normalize('NFD')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[\p{M}\s]/gu, '')
}
