'use client'

import { type Editor, useEditorState } from '@tiptap/react'
import {
  Bold,
  Heading2,
  Heading3,
  ImageIcon,
  ImagePlus,
  Italic,
  Link,
  List,
  ListOrdered,
  type LucideIcon,
  Minus,
  Paperclip,
  Quote,
  Redo2,
  Search,
  StickyNote,
  Table,
  Undo2,
} from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { AttachmentDialog } from './attachment-dialog.client.tsx'
import { LinkDialog } from './link-dialog.client.tsx'
import { insertTable } from './table-nodes.client.ts'

type Tool = {
  label: string
  Icon: LucideIcon
  isOn?: (editor: Editor) => boolean
  can?: (editor: Editor) => boolean
  run: (editor: Editor) => void
}

const tools: Tool[] = [
  tool(
    'Tiêu đề mục',
    Heading2,
    e => e.isActive('heading', { level: 2 }),
    e => e.chain().focus().toggleHeading({ level: 2 }).run(),
  ),
  tool(
    'Tiêu đề nhỏ',
    Heading3,
    e => e.isActive('heading', { level: 3 }),
    e => e.chain().focus().toggleHeading({ level: 3 }).run(),
  ),
  tool(
    'Chữ đậm (Ctrl+B)',
    Bold,
    e => e.isActive('bold'),
    e => e.chain().focus().toggleBold().run(),
  ),
  tool(
    'Chữ nghiêng (Ctrl+I)',
    Italic,
    e => e.isActive('italic'),
    e => e.chain().focus().toggleItalic().run(),
  ),
  tool(
    'Danh sách',
    List,
    e => e.isActive('bulletList'),
    e => e.chain().focus().toggleBulletList().run(),
  ),
  tool(
    'Danh sách đánh số',
    ListOrdered,
    e => e.isActive('orderedList'),
    e => e.chain().focus().toggleOrderedList().run(),
  ),
  tool(
    'Trích dẫn',
    Quote,
    e => e.isActive('blockquote'),
    e => e.chain().focus().toggleBlockquote().run(),
  ),
  tool(
    'Khung ghi chú',
    StickyNote,
    e => e.isActive('note'),
    e => (e.isActive('note') ? e.chain().focus().lift('note').run() : e.chain().focus().wrapIn('note').run()),
  ),
  tool('Bảng', Table, e => e.isActive('table'), insertTable),
]

const afterLink: Tool[] = [
  {
    label: 'Chừa chỗ cho ảnh',
    Icon: ImageIcon,
    run: e => e.chain().focus().insertContent({ type: 'figure' }).run(),
  },
  { label: 'Đường kẻ ngang', Icon: Minus, run: e => e.chain().focus().setHorizontalRule().run() },
  { label: 'Hoàn tác (Ctrl+Z)', Icon: Undo2, can: e => e.can().undo(), run: e => e.chain().focus().undo().run() },
  { label: 'Làm lại (Ctrl+Y)', Icon: Redo2, can: e => e.can().redo(), run: e => e.chain().focus().redo().run() },
]

function tool(label: string, Icon: LucideIcon, isOn: (editor: Editor) => boolean, run: (editor: Editor) => void): Tool {
  return { label, Icon, isOn, run }
}

type Props = { editor: Editor; onPicture: () => void; onFind: () => void }

/** One stop for the Tab key; arrows go from tool to tool, as in every toolbar (ARIA Authoring Practices). */
export function Toolbar({ editor, onPicture, onFind }: Props) {
  const [isLinking, setLinking] = useState(false)
  const [isAttaching, setAttaching] = useState(false)
  const link = tool(
    'Liên kết',
    Link,
    e => e.isActive('link'),
    () => setLinking(true),
  )
  const picture: Tool = { label: 'Chèn ảnh', Icon: ImagePlus, run: onPicture }
  const find: Tool = { label: 'Tìm và thay (Ctrl+F)', Icon: Search, run: onFind }
  const attachment: Tool = { label: 'Đính kèm tệp', Icon: Paperclip, run: () => setAttaching(true) }
  const shown = [...tools, link, picture, attachment, ...afterLink, find]
  const states = useEditorState({
    editor,
    selector: ({ editor: e }) => shown.map(({ isOn, can }) => ({ isOn: isOn?.(e), can: can?.(e) ?? true })),
  })
  return (
    <div
      role="toolbar"
      aria-label="Định dạng"
      aria-controls="than-bai"
      onKeyDown={moveFocus}
      className="sticky top-0 z-10 flex flex-wrap gap-0.5 rounded-t-md border-b border-line bg-surface p-1"
    >
      {shown.map(({ label, Icon, run }, index) => (
        <button
          key={label}
          type="button"
          tabIndex={index === 0 ? 0 : -1}
          aria-label={label}
          title={label}
          aria-pressed={states[index]?.isOn}
          aria-disabled={!states[index]?.can}
          onClick={() => run(editor)}
          className="grid size-11 shrink-0 place-items-center rounded hover:bg-tint aria-disabled:opacity-50 aria-pressed:bg-tint aria-pressed:text-red aria-pressed:ring-2 aria-pressed:ring-inset aria-pressed:ring-red"
        >
          <Icon aria-hidden size={20} />
        </button>
      ))}
      <AttachmentDialog editor={editor} open={isAttaching} onOpenChange={setAttaching} />
      <LinkDialog editor={editor} open={isLinking} onOpenChange={setLinking} />
    </div>
  )
}

function moveFocus(event: KeyboardEvent<HTMLDivElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>(':scope > button')]
  const at = buttons.indexOf(event.target as HTMLButtonElement)
  const steps: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }
  const next = steps[event.key]
  if (at === -1 || next === undefined) return
  event.preventDefault()
  buttons.at(next % buttons.length)?.focus()
}
