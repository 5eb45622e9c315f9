'use client'

import { useEffect, useState } from 'react'
import { restoreAccents } from '../proof/restore-accents.client.ts'
import { type Rewriting, rewrittenWhole } from './passages.client.ts'
import type { Choice } from './rewriting-dialog.client.tsx'

/** The accents are guessed by what follows what: most of them rightly, so the writer reads them once more. */
export const AccentChoice: Choice = ({ passages, show }) => {
  const [rewritings, setRewritings] = useState<Rewriting[] | 'none'>()
  useEffect(() => {
    const over = new AbortController()
    void restoreAccents(
      passages.map(({ text }) => text),
      over.signal,
    ).then(texts => {
      if (over.signal.aborted) return
      setRewritings(
        texts ? passages.map((passage, index) => rewrittenWhole(passage, texts[index] ?? passage.text)) : 'none',
      )
    })
    return () => over.abort()
  }, [passages])
  if (rewritings === undefined) return <p role="status">Đang thêm dấu…</p>
  if (rewritings === 'none') return <p role="alert">Thiếu dữ liệu tiếng Việt trên máy này nên chưa thêm dấu được.</p>
  return (
    <div className="space-y-3">
      <p className="text-sm">
        Máy đoán dấu theo các chữ đứng cạnh nhau. Tên riêng và chữ hiếm dễ sai nhất, hãy đọc lại.
      </p>
      {show(rewritings)}
    </div>
  )
}
