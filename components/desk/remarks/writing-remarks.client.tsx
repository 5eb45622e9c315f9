'use client'

import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import type { RemarkLine } from '#newsroom/workflow/remark-lines.ts'
import { rangeOf } from './passages.client.ts'
import { RemarkList } from './remark-list.client.tsx'
import type { Outcome } from './remark-thread.client.tsx'
import { useRemarks } from './use-remarks.client.ts'

type Props = {
  initial: RemarkLine[]
  mayResolve: boolean
  editor: () => Editor | undefined
  /** Saves the text; answers whether the newsroom has it. */
  save: () => Promise<boolean>
}

/** Remarks beside the text that is being written: a suggestion that is taken is written into it at once. */
export function WritingRemarks({ initial, mayResolve, editor, save }: Props) {
  const { remarks, send, failure } = useRemarks(initial)
  const [unwritten, setUnwritten] = useState<string>()
  if (remarks.length === 0) return null

  async function resolve(remark: RemarkLine, outcome: Outcome): Promise<void> {
    setUnwritten(undefined)
    if (outcome === 'taken' && remark.suggestion !== null && !isWritten(editor(), remark, remark.suggestion)) {
      setUnwritten('Đoạn này đã đổi nên không thay chữ được. Hãy sửa trong bài rồi trả lời góp ý.')
      return
    }
    // What is said to be in the text must be in the text that the newsroom has.
    if (await save()) await send(`/api/remarks/${remark.id}/resolution`, { outcome })
    else setUnwritten('Bài chưa lưu được nên góp ý chưa được ghi là đã giải quyết. Hãy lưu rồi bấm lại.')
  }

  return (
    <RemarkList
      remarks={remarks}
      failure={unwritten === undefined ? failure : { sentence: unwritten, isOutdated: false }}
      onReply={({ id }, text) => send(`/api/remarks/${id}/replies`, { text })}
      onResolve={mayResolve ? (remark, outcome) => void resolve(remark, outcome) : undefined}
    />
  )
}

/** Writes the suggestion in place of the passage; the passage may hold it already, when a save failed before. */
function isWritten(editor: Editor | undefined, remark: RemarkLine, suggestion: string): boolean {
  const range = rangeOf(remark)
  if (!editor || !range) return editor !== undefined && rangeOf({ ...remark, quote: suggestion }) !== undefined
  const from = editor.view.posAtDOM(range.startContainer, range.startOffset)
  const to = editor.view.posAtDOM(range.endContainer, range.endOffset)
  const words = suggestion.replace(/\s*\n\s*/g, ' ')
  return editor.commands.command(({ tr }) => {
    if (words === '') tr.delete(from, to)
    else tr.insertText(words, from, to)
    return true
  })
}
