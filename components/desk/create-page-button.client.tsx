'use client'

import { Problem } from './problem.client.tsx'
import { useAct } from './use-act.client.ts'

/** Begins an information page and goes to where it is written. */
export function CreatePageButton({ page, name }: { page: string; name: string }) {
  const { act, failure, isBusy, isReady } = useAct()
  const create = () =>
    act<{ article: { id: string } }>(
      { method: 'POST', path: '/api/pages', body: { page } },
      ({ article }) => `/toa-soan/bai-viet/${article.id}`,
    )
  return (
    <div className="space-y-2">
      <button type="button" className="button" disabled={isBusy || !isReady} onClick={() => void create()}>
        <span>
          Tạo trang<span className="sr-only"> {name}</span>
        </span>
      </button>
      <Problem failure={failure} />
    </div>
  )
}
