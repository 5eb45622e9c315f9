'use client'

import { History } from 'lucide-react'
import type { ContentInput } from '#newsroom/articles/content.ts'
import { Problem } from '../problem.client.tsx'
import { useAct } from '../use-act.client.ts'

type Props = { articleId: string; editionId: string; version: number; content: ContentInput }

/** Makes an earlier text the present one: a save like any other, so that the present text stays in the list too. */
export function RestoreButton({ articleId, editionId, version, content }: Props) {
  const { act, failure, isBusy, isReady } = useAct()
  const save = { method: 'PUT', path: `/api/editions/${editionId}`, body: { version, content } } as const
  return (
    <div className="space-y-2">
      <button
        type="button"
        className="button button-primary"
        disabled={isBusy || !isReady}
        onClick={() => void act(save, `/toa-soan/bai-viet/${articleId}?sua=1`)}
      >
        <History aria-hidden size={18} /> {isBusy ? 'Đang khôi phục…' : 'Khôi phục phiên bản này'}
      </button>
      <p className="text-sm text-muted">Nội dung hiện nay không mất: nó vẫn nằm trong danh sách phiên bản.</p>
      <Problem failure={failure} />
    </div>
  )
}
