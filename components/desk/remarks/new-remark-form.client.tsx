'use client'

import { type FormEvent, useEffect, useState } from 'react'
import type { Anchor } from '#newsroom/text/anchor.ts'
import { selectedPassage } from './passages.client.ts'

type Said = Partial<Anchor> & { text: string; suggestion?: string }

/** A word on the passage that is selected in the text, or on all of it; with other words for the passage if wanted. */
export function NewRemarkForm({ onSent }: { onSent: (remark: Said) => Promise<boolean> }) {
  const [passage, forget] = usePassage()
  const [text, setText] = useState('')
  const [suggestion, setSuggestion] = useState<string>()
  const isComplete = text.trim() !== '' || (suggestion !== undefined && suggestion !== passage?.quote)

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!isComplete) return
    const isSent = await onSent({ ...passage, text, ...(passage && suggestion !== undefined && { suggestion }) })
    if (!isSent) return
    setText('')
    setSuggestion(undefined)
    forget()
  }

  return (
    <form onSubmit={event => void submit(event)} className="space-y-3 border-t border-line pt-3">
      {passage ? (
        <div className="space-y-2">
          <blockquote className="border-l-2 border-gold pl-3 text-sm">{passage.quote}</blockquote>
          <button type="button" className="button button-quiet" onClick={forget}>
            Bỏ đoạn đã chọn
          </button>
        </div>
      ) : (
        <p className="text-sm text-muted">Chọn một đoạn trong bài để góp ý đúng chỗ, hoặc góp ý cả bài.</p>
      )}
      <Area label="Lời góp ý" value={text} onChange={setText} longest={2_000} />
      {passage && suggestion === undefined && (
        <button type="button" className="button w-full" onClick={() => setSuggestion(passage.quote)}>
          Đề nghị sửa đoạn này
        </button>
      )}
      {passage && suggestion !== undefined && (
        <Area label="Đề nghị sửa thành" value={suggestion} onChange={setSuggestion} longest={5_000} />
      )}
      <button type="submit" className="button w-full" aria-disabled={!isComplete}>
        Gửi góp ý
      </button>
    </form>
  )
}

type AreaProps = { label: string; value: string; onChange: (text: string) => void; longest: number }

function Area({ label, value, onChange, longest }: AreaProps) {
  return (
    <label className="block">
      <span className="label">{label}</span>
      <textarea
        className="field"
        rows={3}
        maxLength={longest}
        value={value}
        onChange={event => onChange(event.target.value)}
      />
    </label>
  )
}

/** The passage that was selected last: writing about it takes the selection away, and it stays. */
function usePassage(): [Anchor | undefined, () => void] {
  const [passage, setPassage] = useState<Anchor>()
  useEffect(() => {
    const look = () => setPassage(before => selectedPassage() ?? before)
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [])
  return [passage, () => setPassage(undefined)]
}
