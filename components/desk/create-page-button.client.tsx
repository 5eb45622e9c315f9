'use client'

import { useState } from 'react'
import { Notice } from '#components/ui/notice.tsx'
import { useReady } from '#components/ui/use-ready.client.ts'
import { callApi, sentenceOf } from './call-api.client.ts'

/** Begins an information page and goes to where it is written. */
export function CreatePageButton({ page, name }: { page: string; name: string }) {
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const isReady = useReady()

  async function create() {
    setBusy(true)
    const answer = await callApi<{ article: { id: string } }>('POST', '/api/pages', { page })
    if (answer.kind === 'done') return location.assign(`/toa-soan/bai-viet/${answer.value.article.id}`)
    setProblem(sentenceOf(answer))
    setBusy(false)
  }

  return (
    <div className="space-y-2">
      <button type="button" className="button" disabled={isBusy || !isReady} onClick={() => void create()}>
        <span>
          Tạo trang<span className="sr-only"> {name}</span>
        </span>
      </button>
      {problem !== '' && (
        <Notice tone="alarm" role="alert">
          {problem}
        </Notice>
      )}
    </div>
  )
}
