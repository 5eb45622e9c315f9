'use client'

import type { Editor } from '@tiptap/react'
import { type FormEvent, useState } from 'react'
import { Dialog } from '#components/ui/dialog.client.tsx'
import { otherVideo, videoAt } from '#newsroom/articles/video-link.ts'
import { insertBlock } from './insert-block.client.ts'

type Props = { editor: Editor; open: boolean; onOpenChange: (open: boolean) => void }

/** Puts a video of another site into the text. */
export function VideoDialog({ editor, open, onOpenChange }: Props) {
  const [problem, setProblem] = useState('')

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    // The dialog stands in the page's tree inside other forms.
    event.stopPropagation()
    const fields = new FormData(event.currentTarget)
    const video = videoAt(addressIn(String(fields.get('address'))))
    const title = String(fields.get('title')).trim()
    if (!video) return setProblem(otherVideo)
    if (title === '') return setProblem('Hãy viết tên video: người đọc mạng chậm, báo in và bảng tin chỉ có tên đó.')
    insertBlock(editor, { type: 'video', attrs: { address: video.address, title } })
    close(false)
  }

  function close(isOpen: boolean) {
    setProblem('')
    onOpenChange(isOpen)
  }

  return (
    <Dialog title="Nhúng video" open={open} onOpenChange={close}>
      <form onSubmit={submit} className="space-y-3" noValidate>
        <label className="block">
          <span className="label">Địa chỉ video trên YouTube hoặc Vimeo</span>
          <input className="field min-h-11" name="address" placeholder="https://" inputMode="url" />
        </label>
        <label className="block">
          <span className="label">Tên video: quay cảnh gì, ở đâu</span>
          <input className="field min-h-11" name="title" maxLength={300} />
        </label>
        <p className="text-sm text-muted">
          Trang của tòa soạn không gửi gì đến YouTube hay Vimeo cho tới khi bạn đọc bấm xem.
        </p>
        {problem !== '' && (
          <p role="alert" className="text-red">
            {problem}
          </p>
        )}
        <button className="button button-primary" type="submit">
          Đưa video vào bài
        </button>
      </form>
    </Dialog>
  )
}

/** Sites offer a piece of markup for embedding: the address stands in it. */
function addressIn(pasted: string): string {
  return /<iframe\b[^>]*?\ssrc\s*=\s*["']([^"']+)["']/i.exec(pasted)?.[1]?.replaceAll('&amp;', '&') ?? pasted
}
