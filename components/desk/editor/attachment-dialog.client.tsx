'use client'

import type { Editor } from '@tiptap/react'
import { Paperclip } from 'lucide-react'
import { type ChangeEvent, useRef, useState } from 'react'
import { Dialog } from '#components/ui/dialog.client.tsx'
import type { Attachment } from '#newsroom/articles/attachment-block.ts'
import { sentenceOf } from '../call-api.client.ts'
import { handIn, largestFile } from '../pictures/hand-in.client.ts'
import { insertBlock } from './insert-block.client.ts'

type Props = { editor: Editor; open: boolean; onOpenChange: (open: boolean) => void }
type Stored = { id: string; name: string; format: Attachment['format']; bytes: number }

const accepted = '.pdf,.docx,.xlsx'

/** Brings a document from this device into the text. */
export function AttachmentDialog({ editor, open, onOpenChange }: Props) {
  const [progress, setProgress] = useState<number>()
  const [problem, setProblem] = useState('')
  const sending = useRef<AbortController>(undefined)

  async function bring({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0]
    target.value = ''
    if (!file) return
    setProblem(file.size > largestFile ? 'Tệp lớn quá 25 MB.' : '')
    if (file.size > largestFile) return
    const cancelling = new AbortController()
    sending.current = cancelling
    setProgress(0)
    const answer = await handIn<Stored>(
      '/api/attachments',
      { file },
      { onProgress: setProgress, signal: cancelling.signal },
    )
    setProgress(undefined)
    if (cancelling.signal.aborted) return
    if (answer.kind !== 'done') return setProblem(sentenceOf(answer))
    const { id: mediaId, name, format, bytes } = answer.value
    insertBlock(editor, { type: 'attachment', attrs: { mediaId, name, format, bytes } })
    onOpenChange(false)
  }

  function close(isOpen: boolean) {
    if (!isOpen) sending.current?.abort()
    setProblem('')
    onOpenChange(isOpen)
  }

  return (
    <Dialog title="Đính kèm tệp" open={open} onOpenChange={close}>
      <label className="block rounded-md has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-gold">
        <span className="label">Tệp PDF, Word (DOCX) hoặc Excel (XLSX), tối đa 25 MB</span>
        <input className="sr-only" type="file" accept={accepted} onChange={event => void bring(event)} />
        <span className="button button-primary">
          <Paperclip aria-hidden size={18} /> Chọn tệp
        </span>
      </label>
      <p className="mt-3 text-sm text-muted">Bạn đọc tải được tệp khi bài đã đăng, đúng từng chữ như tệp ở đây.</p>
      {progress !== undefined && (
        <p role="status" className="mt-3">
          <progress aria-label="Tiến độ tải tệp" className="w-full" value={progress} max={1} />
          Đã gửi {Math.floor(progress * 100)} %
        </p>
      )}
      {problem !== '' && (
        <p role="alert" className="mt-3 text-red">
          {problem}
        </p>
      )}
    </Dialog>
  )
}
