'use client'

import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { Dialog } from '#components/ui/dialog.client.tsx'
import { Notice } from '#components/ui/notice.tsx'
import { useAct } from '../use-act.client.ts'
import { Reasons, type Refusals } from './reasons.tsx'

type Props = { articleId: string; refusals: Refusals; children: ReactNode }

/** Opens a new draft on the published text. */
export function OpenEditionButton({ articleId, refusals, children }: Props) {
  const [isOpen, setOpen] = useState(false)
  const { act, problem, isBusy, isReady } = useAct()
  const reasonsId = useId()

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const body = { kind: form.get('kind'), note: form.get('note') }
    void act(
      { method: 'POST', path: `/api/articles/${articleId}/editions`, body },
      `/toa-soan/bai-viet/${articleId}?sua=1`,
    )
  }

  return (
    <div className="space-y-2">
      <button
        type="button"
        className="button w-full"
        disabled={refusals.length > 0 || !isReady}
        aria-describedby={reasonsId}
        onClick={() => setOpen(true)}
      >
        {children}
      </button>
      <Reasons id={reasonsId} refusals={refusals} />
      <Dialog
        title="Mở bản mới của bài đã đăng"
        description="Bạn đọc vẫn thấy bản đang hiển thị cho đến khi bản mới được duyệt và đăng."
        open={isOpen}
        onOpenChange={setOpen}
      >
        <form onSubmit={submit} className="space-y-4">
          <fieldset>
            <legend className="label">Loại</legend>
            <label className="flex min-h-11 items-center gap-2">
              <input type="radio" name="kind" value="correction" defaultChecked className="size-5" /> Đính chính: bản
              trước có chỗ sai
            </label>
            <label className="flex min-h-11 items-center gap-2">
              <input type="radio" name="kind" value="update" className="size-5" /> Cập nhật: có thêm thông tin mới
            </label>
          </fieldset>
          <label className="block">
            <span className="label">Lời ghi cho bạn đọc</span>
            <textarea className="field" name="note" rows={3} maxLength={2_000} />
            <span className="text-sm text-muted">Đính chính thì phải ghi, ít nhất 10 ký tự.</span>
          </label>
          {problem !== '' && (
            <Notice tone="alarm" role="alert">
              {problem}
            </Notice>
          )}
          <button type="submit" className="button button-primary w-full" disabled={isBusy}>
            Mở bản mới
          </button>
        </form>
      </Dialog>
    </div>
  )
}
