'use client'

import type { Editor } from '@tiptap/react'
import { FileText } from 'lucide-react'
import { type RefObject, useState } from 'react'
import type { ContentInput } from '#newsroom/articles/content.ts'
import { type Way, WordDialog } from './word-dialog.client.tsx'
import type { ImportedText } from './word-file.client.ts'

type Props = {
  content: ContentInput
  hasStandfirst: boolean
  editor: RefObject<Editor | undefined>
  /** A Word file that was dropped into the text. */
  dropped: File | undefined
  onDropped: (file: File | undefined) => void
  onContent: (part: Partial<ContentInput>) => void
}

/** Takes a Word file over into the draft, and gives back what stood there when that was not what its author wanted. */
export function WordImport({ content, hasStandfirst, editor, dropped, onDropped, onContent }: Props) {
  const [isChoosing, setChoosing] = useState(false)
  const [before, setBefore] = useState<ContentInput>()
  const isDraftEmpty = (content.title ?? '') + (content.standfirst ?? '') === '' && (editor.current?.isEmpty ?? true)

  function close() {
    setChoosing(false)
    onDropped(undefined)
  }

  function take(text: ImportedText, way: Way) {
    const writing = editor.current
    if (!writing) return
    const { title, standfirst } = content
    setBefore({ title, standfirst, body: writing.getJSON() as ContentInput['body'] })
    const lead = { type: 'paragraph', content: [{ type: 'text', text: text.standfirst }] }
    const blocks = hasStandfirst || text.standfirst === '' ? text.body.content : [lead, ...text.body.content]
    if (way === 'append') writing.commands.insertContentAt(writing.state.doc.content.size, blocks)
    else writing.commands.setContent({ type: 'doc', content: blocks.length > 0 ? blocks : [{ type: 'paragraph' }] })
    const isKept = (present: string | undefined) => way === 'append' && (present ?? '') !== ''
    onContent({
      ...(text.title !== '' && !isKept(title) && { title: text.title }),
      ...(hasStandfirst && text.standfirst !== '' && !isKept(standfirst) && { standfirst: text.standfirst }),
    })
    close()
  }

  function giveBack() {
    if (!before) return
    editor.current?.commands.setContent(before.body as Parameters<Editor['commands']['setContent']>[0])
    onContent({ title: before.title ?? '', standfirst: before.standfirst ?? '' })
    setBefore(undefined)
  }

  return (
    <div className="flex flex-wrap items-center gap-2">
      <button type="button" className="button" onClick={() => setChoosing(true)}>
        <FileText aria-hidden size={18} /> Mở tệp Word
      </button>
      {before && (
        <>
          <span role="status">Đã đưa tệp Word vào bài.</span>
          <button type="button" className="button button-quiet" onClick={giveBack}>
            Bỏ phần vừa đưa vào
          </button>
        </>
      )}
      <WordDialog
        open={isChoosing || dropped !== undefined}
        file={dropped}
        isDraftEmpty={isDraftEmpty}
        onTake={take}
        onOpenChange={isOpen => !isOpen && close()}
      />
    </div>
  )
}
