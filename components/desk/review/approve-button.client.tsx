'use client'

import { Check } from 'lucide-react'
import { useId, useState } from 'react'
import { Dialog } from '#components/ui/dialog.client.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { useAct } from '../use-act.client.ts'
import { Reasons, type Refusals } from './reasons.tsx'

/** The very text that is on the screen: what is approved is this version with this hash, or nothing. */
export type OnScreen = { editionId: string; version: number; contentHash: string; replacesPublished: boolean }

export function ApproveButton({ onScreen, refusals }: { onScreen: OnScreen; refusals: Refusals }) {
  const [isOpen, setOpen] = useState(false)
  const [isLater, setLater] = useState(false)
  const [at, setAt] = useState('')
  const { act, problem, isBusy, isReady } = useAct()
  const reasonsId = useId()
  const { editionId, version, contentHash, replacesPublished } = onScreen
  const now = replacesPublished ? 'Đăng ngay, thay bản đang hiển thị' : 'Đăng ngay'

  const approve = () =>
    act({
      method: 'POST',
      path: `/api/editions/${editionId}/approval`,
      // People mean the newsroom's own time, wherever their telephone thinks it is.
      body: { version, contentHash, ...(isLater && { publishAt: `${at}:00+07:00` }) },
    })

  return (
    <div className="space-y-2">
      <button
        type="button"
        className="button button-primary w-full"
        disabled={refusals.length > 0 || !isReady}
        aria-describedby={reasonsId}
        onClick={() => setOpen(true)}
      >
        <Check aria-hidden size={18} /> Duyệt…
      </button>
      <Reasons id={reasonsId} refusals={refusals} />
      <Dialog
        title="Duyệt bài"
        description="Bạn đọc sẽ thấy đúng nội dung đang hiển thị trên màn hình này."
        open={isOpen}
        onOpenChange={setOpen}
      >
        <fieldset className="space-y-2">
          <legend className="label">Khi nào đăng</legend>
          <label className="flex min-h-11 items-center gap-2">
            <input type="radio" name="when" className="size-5" checked={!isLater} onChange={() => setLater(false)} />
            {now}
          </label>
          <label className="flex min-h-11 items-center gap-2">
            <input type="radio" name="when" className="size-5" checked={isLater} onChange={() => setLater(true)} />
            Hẹn giờ đăng
          </label>
          {isLater && (
            <label className="block">
              <span className="label">Giờ đăng (giờ Việt Nam)</span>
              <input
                type="datetime-local"
                className="field min-h-11"
                value={at}
                onChange={event => setAt(event.target.value)}
              />
            </label>
          )}
        </fieldset>
        {problem !== '' && (
          <Notice tone="alarm" role="alert">
            {problem}{' '}
            <button type="button" className="underline" onClick={() => location.reload()}>
              Tải lại để đọc bản mới nhất
            </button>
          </Notice>
        )}
        <button
          type="button"
          className="button button-primary mt-4 w-full"
          disabled={isBusy || (isLater && at === '')}
          onClick={() => void approve()}
        >
          {isBusy ? 'Đang duyệt…' : isLater ? 'Duyệt và hẹn giờ đăng' : `Duyệt: ${now.toLowerCase()}`}
        </button>
      </Dialog>
    </div>
  )
}
