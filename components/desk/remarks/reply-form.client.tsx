'use client'

import { type FormEvent, useState } from 'react'

type Props = { onSent: (text: string) => Promise<boolean>; onDone: () => void }

/** What is answered to a remark; kept when it could not be sent. */
export function ReplyForm({ onSent, onDone }: Props) {
  const [text, setText] = useState('')

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (text.trim() !== '' && (await onSent(text))) onDone()
  }

  return (
    <form onSubmit={event => void submit(event)} className="space-y-2">
      <label className="block">
        <span className="label">Trả lời góp ý</span>
        <textarea
          className="field"
          rows={2}
          maxLength={2_000}
          value={text}
          onChange={event => setText(event.target.value)}
        />
      </label>
      <button type="submit" className="button" aria-disabled={text.trim() === ''}>
        Gửi trả lời
      </button>
    </form>
  )
}
