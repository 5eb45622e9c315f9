'use client'

import type { FormEvent } from 'react'
import { Problem } from './problem.client.tsx'
import { useAct } from './use-act.client.ts'

type Props = { sections: { id: string; name: string }[]; templates: string[]; byline: string }

/** Begins a draft. */
export function NewArticleForm({ sections, templates, byline }: Props) {
  const { act, failure, isBusy, isReady } = useAct()

  function begin(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const content = { title: String(form.get('title')), byline }
    const template = String(form.get('template'))
    const body = { sectionId: String(form.get('section')), content, ...(template && { template }) }
    void act<{ article: { id: string } }>(
      { method: 'POST', path: '/api/articles', body },
      ({ article }) => `/toa-soan/bai-viet/${article.id}`,
    )
  }

  return (
    <form method="post" onSubmit={begin} className="card space-y-4">
      <Problem failure={failure} />
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
        <label className="label" htmlFor="template">
          Mẫu bài <span className="font-normal text-muted">(có sẵn dàn bài và những điều cần có)</span>
        </label>
        <select className="field min-h-11" id="template" name="template">
          <option value="">Không dùng mẫu</option>
          {templates.map(name => (
            <option key={name} value={name}>
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
