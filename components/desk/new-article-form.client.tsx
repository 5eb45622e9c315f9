'use client'

import { type FormEvent, useRef, useState } from 'react'
import { Notice } from '#components/ui/notice.tsx'
import { useReady } from '#components/ui/use-ready.client.ts'
import { callApi, sentenceOf } from './call-api.client.ts'

type Props = { sections: { id: string; name: string }[]; byline: string }

/** Begins a draft. The key makes one article of a click that was repeated because its answer got lost. */
export function NewArticleForm({ sections, byline }: Props) {
  const key = useRef<string>(undefined)
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const isReady = useReady()

  async function begin(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const content = { title: String(form.get('title')), byline }
    const body = { sectionId: String(form.get('section')), content }
    setBusy(true)
    key.current ??= crypto.randomUUID()
    const answer = await callApi<{ article: { id: string } }>('POST', '/api/articles', body, key.current)
    if (answer.kind === 'done') return location.assign(`/toa-soan/bai-viet/${answer.value.article.id}`)
    if (answer.kind === 'refused') key.current = undefined
    setProblem(sentenceOf(answer))
    setBusy(false)
  }

  return (
    <form method="post" onSubmit={begin} className="card space-y-4">
      {problem !== '' && (
        <Notice tone="alarm" role="alert">
          {problem}
        </Notice>
      )}
      <div>
        <label className="label" htmlFor="section">
          Chuyên mục
        </label>
        <select className="field min-h-11" id="section" name="section" required>
          {sections.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label className="label" htmlFor="title">
          Tiêu đề <span className="font-normal text-muted">(có thể đặt sau)</span>
        </label>
        <textarea className="field" id="title" name="title" rows={2} maxLength={300} />
      </div>
      <button className="button button-primary w-full" type="submit" disabled={isBusy || !isReady}>
        {isBusy ? 'Đang mở bản thảo…' : 'Bắt đầu viết'}
      </button>
    </form>
  )
}
