'use client'

import { Check } from 'lucide-react'
import { useState } from 'react'
import { instantOf } from '../newsroom-time.client.ts'
import { Problem } from '../problem.client.tsx'
import { useAct } from '../use-act.client.ts'
import { ActDialog } from './act-dialog.client.tsx'
import { PublicationTime } from './publication-time.client.tsx'
import type { Refusals } from './reasons.tsx'

/** The very text that is on the screen: what is approved is this version with this hash, or nothing. */
export type OnScreen = { editionId: string; version: number; contentHash: string; replacesPublished: boolean }

export function ApproveButton({ onScreen, refusals }: { onScreen: OnScreen; refusals: Refusals }) {
  const [at, setAt] = useState<string>()
  const { act, failure, isBusy, isReady } = useAct()
  const { editionId, version, contentHash, replacesPublished } = onScreen
  const now = replacesPublished ? 'Đăng ngay, thay bản đang hiển thị' : 'Đăng ngay'
  const publishAt = at === undefined ? undefined : instantOf(at)
  const isLater = at !== undefined

  const approve = () =>
    act({
      method: 'POST',
      path: `/api/editions/${editionId}/approval`,
      body: { version, contentHash, ...(publishAt && { publishAt: publishAt.toISOString() }) },
    })

  return (
    <ActDialog
      button={
        <>
          <Check aria-hidden size={18} /> Duyệt…
        </>
      }
      isPrimary
      title="Duyệt bài"
      consequence="Bạn đọc sẽ thấy đúng nội dung đang hiển thị trên màn hình này."
      {...{ isReady, refusals }}
    >
      <PublicationTime now={now} at={at} onChange={setAt} />
      <Problem failure={failure} />
      <button
        type="button"
        className="button button-primary mt-4 w-full"
        disabled={isBusy || (isLater && !publishAt)}
        onClick={() => void approve()}
      >
        {isBusy ? 'Đang duyệt…' : isLater ? 'Duyệt và hẹn giờ đăng' : `Duyệt: ${now.toLowerCase()}`}
      </button>
    </ActDialog>
  )
}
